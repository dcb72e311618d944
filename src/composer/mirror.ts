import type { PlainBox } from './read';

/** A passage of one box's value, UTF-16 units, end exclusive. */
type Stretch = { start: number; end: number };

export type Mirror = {
  /** One entry for each passage shown, null where it stands elsewhere. */
  show(stretches: readonly (Stretch | null)[]): void;
  place(): void;
  rectsOf(index: number): DOMRect[];
  remove(): void;
};

/** What decides where a letter stands. */
const LAID_OUT_BY = [
  'direction',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-stretch',
  'font-variant',
  'font-kerning',
  'font-feature-settings',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'text-align',
  'text-indent',
  'text-transform',
  'tab-size',
  'overflow-wrap',
  'word-break',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
] as const;

/**
 * A textarea cannot be highlighted: its words are laid out once more, transparent, exactly over it, in our own closed
 * root. Nothing of it takes the pointer.
 */
export function mirrorOver(box: PlainBox, layer: HTMLElement, mark: string): Mirror {
  const frame = document.createElement('div');
  const words = document.createElement('div');
  frame.ariaHidden = 'true';
  frame.append(words);
  layer.append(frame);
  let marks: (HTMLElement | null)[] = [];

  function place() {
    const { left, top } = box.getBoundingClientRect();
    const style = getComputedStyle(box);
    const height = box.clientHeight;
    frame.style.cssText =
      `position: fixed; left: ${left + box.clientLeft}px; top: ${top + box.clientTop}px; width: ${box.clientWidth}px; ` +
      `height: ${height}px; overflow: hidden; pointer-events: none; color: transparent;`;
    words.style.cssText =
      `box-sizing: border-box; width: 100%; white-space: ${isLine(box) ? 'pre' : 'pre-wrap'}; ` +
      `transform: translate(${-box.scrollLeft}px, ${-box.scrollTop}px);`;
    for (const name of LAID_OUT_BY) words.style.setProperty(name, style.getPropertyValue(name));
    // An input centres its line; a box of one line as high as the input does the same.
    if (isLine(box)) words.style.lineHeight = `${height - px(style.paddingTop) - px(style.paddingBottom)}px`;
  }

  return {
    place,
    show(stretches) {
      marks = stretches.map((stretch) => (stretch ? document.createElement('span') : null));
      words.replaceChildren(...piecesOf(box.value, stretches, marks));
      for (const span of marks) if (span) span.style.cssText = mark;
      place();
    },
    rectsOf(index) {
      const inside = frame.getBoundingClientRect();
      return [...(marks[index]?.getClientRects() ?? [])].filter(
        ({ top, bottom }) => bottom > inside.top && top < inside.bottom,
      );
    },
    remove: () => frame.remove(),
  };
}

/** The value cut at its stretches. Where two overlap the later one gets what is left. */
function piecesOf(value: string, stretches: readonly (Stretch | null)[], spans: readonly (HTMLElement | null)[]) {
  const pieces: (string | HTMLElement)[] = [];
  let at = 0;
  const inOrder = stretches
    .map((stretch, index) => ({ stretch, span: spans[index] }))
    .sort((a, b) => (a.stretch?.start ?? 0) - (b.stretch?.start ?? 0));
  for (const { stretch, span } of inOrder) {
    if (!stretch || !span || stretch.end <= at) continue;
    pieces.push(value.slice(at, Math.max(at, stretch.start)), span);
    span.textContent = value.slice(Math.max(at, stretch.start), stretch.end);
    at = stretch.end;
  }
  // The last line break of a textarea opens a line; in a div it shows nothing.
  pieces.push(value.slice(at), '\u200B');
  return pieces;
}

const isLine = (box: PlainBox) => box instanceof HTMLInputElement;
const px = (length: string) => Number.parseFloat(length) || 0;
