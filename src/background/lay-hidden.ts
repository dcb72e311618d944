import { hiddenPhrases } from '../platform/hidden-phrases';
import { layEverywhere, layInFrame } from './lay-on-desks';

/** Nothing is hidden for most people. */
export async function layHiddenInFrame(tabId: number, frameId: number): Promise<void> {
  const hidden = await hiddenPhrases();
  if (hidden) await layInFrame(tabId, frameId, 'hidden', hidden);
}

export const layHiddenEverywhere = async (): Promise<void> => layEverywhere('hidden', await hiddenPhrases());
