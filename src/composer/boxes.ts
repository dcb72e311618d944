import { isElement, isShown } from './deep';

const EDITABLE = 'textarea, input, [contenteditable]:not([contenteditable="false" i])';

/** Never a composer, whatever a site's hook catches: passwords, searches, code. */
const NEVER =
  'input:not([type="text"], :not([type])), [readonly], :disabled, [type="search"], [role="combobox"]:is(input), ' +
  '[role="searchbox"], [role="search"] *, .cm-editor *, .monaco-editor *';

/** Whether one can write in it. What a site says of spelling (`spellcheck`) says nothing about that. */
export const isWritable = (element: Element): element is HTMLElement =>
  isElement(element) && element.matches(EDITABLE) && !element.matches(NEVER);

/** The writable elements among these, each editor once: the outermost of nested editables. */
export function boxesAmong(elements: readonly Element[]): HTMLElement[] {
  const writable = elements.filter(isWritable).filter(isShown);
  return writable.filter((box) => !writable.some((other) => other !== box && other.contains(box)));
}
