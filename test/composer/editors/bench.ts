import { drawMarks, type Marks } from '../../../src/composer/marks';
import { rangeOf } from '../../../src/composer/range';
import { readBoxes } from '../../../src/composer/read';
import { openDraft } from './draft';
import type { Editor, OpenEditor } from './editor';
import { openLexical } from './lexical';
import { openProseMirror } from './prosemirror';
import { openQuill } from './quill';
import { openSlate } from './slate';

const editors: Record<string, OpenEditor> = {
  'Draft.js': openDraft,
  Lexical: openLexical,
  Quill: openQuill,
  ProseMirror: openProseMirror,
  Slate: openSlate,
};

/** What a test asks of the page that it runs in. */
const bench = {
  marks: null as Marks | null,
  opened: null as Editor | null,
  open(name: string) {
    const host = document.createElement('main');
    document.body.replaceChildren(host);
    bench.opened = editors[name]?.(host) ?? null;
    bench.opened?.box.focus();
  },
  show(html: string) {
    document.body.innerHTML = html;
  },
  read: () => readBoxes([...document.querySelectorAll<HTMLElement>('[data-box]')]).text,
  /** The editor's own text and ours. */
  both: () => (bench.opened ? [bench.opened.model(), readBoxes([bench.opened.box]).text] : []),
  /** What a range over these words of the opened editor says, or null when none can be had. */
  said(start: number, end: number) {
    if (!bench.opened) return null;
    const read = readBoxes([bench.opened.box]);
    return rangeOf(read, { start, end, quote: read.text.slice(start, end) })?.toString() ?? null;
  },
  /** Marks words of all boxes on the page; textareas get their mirror in a layer of the page. */
  mark(quote: string) {
    const layer = document.createElement('div');
    document.documentElement.append(layer);
    const read = readBoxes([...document.querySelectorAll<HTMLElement>('[data-box]')]);
    const start = read.text.indexOf(quote);
    bench.marks = drawMarks(layer, new AbortController().signal);
    bench.marks.show(read, [{ start, end: start + quote.length, quote }]);
    return layer;
  },
  saidIn(quote: string, selector: string) {
    const read = readBoxes([...document.querySelectorAll<HTMLElement>(selector)]);
    const start = read.text.indexOf(quote);
    return rangeOf(read, { start, end: start + quote.length, quote })?.toString() ?? null;
  },
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
