import type { Seen } from './features';
import { maskedWords } from './masked-words';

/** Whether a draft is links and nothing else: no word of it is the author's, so nothing was learnt about it. */
export function isOnlyLinks({ text, answered, mentions }: Seen): boolean {
  const links = mentions.filter(({ kind, in: where }) => kind === 'url' && where === 'text');
  if (links.length === 0 || answered.tokens.length > 0) return false;
  return maskedWords(text, links).every((word) => word === '⟨url⟩' || !/[\p{L}\p{N}]/u.test(word));
}
