import type { Draft } from '../../engine/types/draft';
import { say } from '../../ui/in-page-words';
import type { Parts } from './parts';

/** The draft waits in memory, where the form for a concern begins with it. @returns what became of it, in words */
export async function toConcern(draft: Draft, { keepForLater, help }: Parts): Promise<string> {
  const kept = await keepForLater(draft);
  help().open({ screen: 'concern', about: '' });
  return say(kept ? 'concern_kept' : 'concern_not_kept');
}
