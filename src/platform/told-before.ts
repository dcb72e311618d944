import * as z from 'zod/mini';
import { DETAIL_KINDS, type DetailKind } from '../engine/identify/detail';
import { dayOf } from './day';
import { forget, keep, kept } from './stored';

/**
 * Marks of the details that the person's own recent posts told of somebody in care, made with a salt of this browser:
 * never a word, a value or a text. Kept only where the person turned that on, and for thirty days.
 */
const ToldBefore = z.strictObject({
  salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  posts: z.array(
    z.strictObject({
      post: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
      /** The day on which it was sent, `YYYY-MM-DD`. */
      day: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
      details: z
        .array(z.strictObject({ kind: z.enum(DETAIL_KINDS), mark: z.string().check(z.regex(/^[0-9a-f]{16}$/)) }))
        .check(z.maxLength(20)),
    }),
  ),
});
export type ToldBefore = z.infer<typeof ToldBefore>;

export const DAYS_KEPT = 30;
/** Nobody tells more stories in a month; more would be a history. */
const MOST_POSTS = 200;
const MOST_DETAILS = 20;
const DAY_MS = 86_400_000;

/** What is kept now. What has had its time is left out, and gone from storage with the next post or start. */
export async function toldBefore(now: Date): Promise<ToldBefore | null> {
  const read = ToldBefore.safeParse(await kept('toldBefore'));
  if (!read.success) return null;
  const oldest = dayOf(new Date(now.getTime() - DAYS_KEPT * DAY_MS));
  return { ...read.data, posts: read.data.posts.filter(({ day }) => day > oldest) };
}

export type NewDetail = { salt: string; post: string; kind: DetailKind; mark: string };

/** A mark that was made with another salt would never be met again, and is left out. */
export async function keepTold({ salt, post, kind, mark }: NewDetail, now: Date): Promise<void> {
  const before = (await toldBefore(now)) ?? { salt, posts: [] };
  if (before.salt !== salt) return;
  const mine = before.posts.find((one) => one.post === post) ?? { post, day: dayOf(now), details: [] };
  const details = [...mine.details, { kind, mark }].slice(0, MOST_DETAILS);
  const others = before.posts.filter((one) => one !== mine);
  await keep('toldBefore', ToldBefore.parse({ salt, posts: [...others, { ...mine, details }].slice(-MOST_POSTS) }));
}

/** Takes what has had its time out of storage; with the last of it the salt goes too. */
export async function letGoOfOldTold(now: Date): Promise<void> {
  const all = ToldBefore.safeParse(await kept('toldBefore'));
  const left = await toldBefore(now);
  if (all.success && left && left.posts.length === all.data.posts.length) return;
  await (left && left.posts.length > 0 ? keep('toldBefore', left) : forget('toldBefore'));
}

export const forgetTold = () => forget('toldBefore');
