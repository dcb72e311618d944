import type { Seen } from './features';

/** Whether a draft has no word of its author's: links, emoji, marks. Nothing was learnt about these; in answer to words they can say much. */
export function isWordless({ text, answered, mentions }: Seen): boolean {
  if (text.tokens.length === 0 || answered.tokens.length > 0) return false;
  const links = mentions.filter(({ kind, in: where }) => kind === 'url' && where === 'text');
  return text.tokens.every(
    ({ raw, start }) => !/[\p{L}\p{N}]/u.test(raw) || links.some((link) => link.start <= start && start < link.end),
  );
}
