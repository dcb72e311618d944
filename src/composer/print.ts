import type { Draft } from '../engine/types/draft';

/**
 * What a permit is for: text, kind, audience and attachments, and of a repost what is passed on. A short mark that tells
 * one draft from another: it outlives the box in memory, so it must not hold the words.
 */
export const printOf = ({ text, context }: Draft): string =>
  markOf(
    JSON.stringify([
      text,
      context.kind,
      context.audience ?? 'public',
      context.attachments ?? [],
      context.kind === 'repost' ? (context.inReplyTo ?? '') : '',
    ]),
  );

/** Two lanes of 32 bits that mix differently, and the length: two drafts of ten minutes do not meet. */
function markOf(text: string): string {
  let one = 0x9e3779b9;
  let two = 0x7f4a7c15;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x85ebca77);
    two = Math.imul(((two << 13) | (two >>> 19)) ^ unit, 0xc2b2ae3d);
  }
  return [one, two, text.length].map((part) => (part >>> 0).toString(36)).join('.');
}
