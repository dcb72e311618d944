import type { Question } from './ask';
import { concernsOf, quoteOf } from './concerns';
import { say } from './in-page-words';

/** A browser that shows no more boxes of a page answers at once; nobody else does, in milliseconds. */
const ANSWERED_AT_ONCE_MS = 8;

/**
 * Asks in the browser's own box, which no page can take away or cover: where ours cannot stand. Leaving it goes back to the
 * draft. Says whether anybody was asked.
 */
export function askPlainly({ review, canEdit, edit, postAnyway }: Question): boolean {
  const began = performance.now();
  const quotes = concernsOf(review).map((concern) => `“${quoteOf(concern)}”`);
  const words = [say('name'), say(canEdit ? 'ask_one' : 'ask_repost'), ...quotes, say('plain_choice')];
  const post = confirm(words.join('\n\n'));
  if (!post && performance.now() - began < ANSWERED_AT_ONCE_MS) {
    edit();
    return false;
  }
  if (post) postAnyway();
  else edit();
  return true;
}
