import type { Seen } from './features';

/** Whether a draft is links and nothing else: no word of it is the author's, so nothing was learnt about it. */
export function isOnlyLinks({ text, answered, mentions }: Seen): boolean {
  const links = mentions.filter(({ kind, in: where }) => kind === 'url' && where === 'text');
  if (links.length === 0 || answered.tokens.length > 0) return false;
  let at = 0;
  const between = links.map(({ start, end }) => {
    const typed = text.original.slice(at, start);
    at = end;
    return typed;
  });
  return !/[\p{L}\p{N}]/u.test(between.join('') + text.original.slice(at));
}
