import { isPlainBox } from './read';

/** Editors in which typing words in was tried, and the editor's own text asked afterwards (test/composer/replace). */
const TRIED = '.public-DraftEditor-content, [data-lexical-editor], [data-slate-editor], .ql-editor, .ProseMirror';

/** Marks by which an editor finds its own model again. Words without any are nothing but what the browser holds. */
const MARKED = '[class], [id], [contenteditable]';

/**
 * Whether what stands on the page after a replacement is what the editor would send. An editor that nobody tried may show
 * the new words and keep the old ones: there the person copies.
 */
export const isTried = (box: HTMLElement): boolean => isPlainBox(box) || box.matches(TRIED) || isBare(box);

const isBare = (box: HTMLElement): boolean =>
  !box.localName.includes('-') &&
  !box.querySelector(MARKED) &&
  [...box.querySelectorAll<HTMLElement>('*')].every(({ dataset }) => Object.keys(dataset).length === 0);
