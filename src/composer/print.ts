import type { Draft } from '../engine/types/draft';

/** What a permit is for: text, kind, audience and attachments, and of a repost what is passed on. In memory only. */
export const printOf = ({ text, context }: Draft): string =>
  JSON.stringify([
    text,
    context.kind,
    context.audience ?? 'public',
    context.attachments ?? [],
    context.kind === 'repost' ? (context.inReplyTo ?? '') : '',
  ]);
