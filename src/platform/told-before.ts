import { forget, keep, kept } from './stored';
import { type NewDetail, readTold, stillKept, ToldBefore, withDetail } from './told-shape';

/** What is kept now. What has had its time is left out, and gone from storage with the next post or start. */
export async function toldBefore(now: Date): Promise<ToldBefore | null> {
  const told = readTold(await kept('toldBefore'));
  return told && stillKept(told, now);
}

export const keepTold = async (detail: NewDetail, now: Date): Promise<void> =>
  keep('toldBefore', ToldBefore.parse(withDetail(await toldBefore(now), detail, now)));

/** Takes what has had its time out of storage; with the last of it the salt goes too. */
export async function letGoOfOldTold(now: Date): Promise<void> {
  const told = readTold(await kept('toldBefore'));
  const left = told && stillKept(told, now);
  if (left && left.posts.length === told.posts.length) return;
  await (left && left.posts.length > 0 ? keep('toldBefore', left) : forget('toldBefore'));
}

export const forgetTold = () => forget('toldBefore');
