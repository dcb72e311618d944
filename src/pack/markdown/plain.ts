import { type Inline, parseMarkdown } from './parse';

const wordsOf = (pieces: readonly Inline[]): string => pieces.map(({ text }) => text).join('');

/** The words of a text without its marks, where only plain words can be shown. */
export const plainText = (text: string): string =>
  parseMarkdown(text)
    .map((block) => (block.kind === 'list' ? block.items.map(wordsOf).join('; ') : wordsOf(block.content)))
    .join(' ');
