import type { Picture } from '../../pack/shapes/patients';

/**
 * A printed page as a row of blocks: what each form of a pack says, apart from how a browser or Word lays it out. `prose`
 * is the Markdown subset of packs. `sheet` begins a new sheet of paper.
 */
export type Block =
  | { kind: 'title'; text: string }
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'prose'; text: string }
  | { kind: 'small'; text: string }
  | { kind: 'list'; ordered: boolean; items: readonly string[] }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: 'box'; heading: string; text: string }
  | { kind: 'pictured'; picture: Picture; text: string }
  | { kind: 'sheet' };

/** Short makers, so that a form reads like its page. */
export const title = (text: string): Block => ({ kind: 'title', text });
export const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
export const subheading = (text: string): Block => ({ kind: 'heading', level: 3, text });
export const prose = (text: string): Block => ({ kind: 'prose', text });
export const small = (text: string): Block => ({ kind: 'small', text });
export const list = (items: readonly string[], ordered = false): Block => ({ kind: 'list', ordered, items });
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  head,
  rows,
});
export const box = (heading: string, text: string): Block => ({ kind: 'box', heading, text });
export const sheet: Block = { kind: 'sheet' };

/** A part with its heading; nothing at all when there is nothing in it. */
export const part = (name: string, blocks: readonly Block[]): Block[] =>
  blocks.length > 0 ? [heading(name), ...blocks] : [];
