import { readBoxes } from './read';

/** The text that somebody chose on a page: what is selected, or else all of the box that the cursor is in. */
export function readChosen(): { text: string; near: DOMRect } | null {
  const active = innermostActive(document);
  if (active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement) {
    const { value, selectionStart, selectionEnd } = active;
    const text = value.slice(selectionStart ?? 0, selectionEnd ?? 0) || value;
    // A password is nothing to be read, wherever the menu was opened.
    return active.type === 'password' || text.trim() === '' ? null : { text, near: active.getBoundingClientRect() };
  }
  const selection = getSelection();
  const selected = selection?.toString() ?? '';
  if (selection && selected.trim() !== '')
    return { text: selected, near: selection.getRangeAt(0).getBoundingClientRect() };
  const box = active?.closest<HTMLElement>('[contenteditable]:not([contenteditable="false"])');
  const text = box ? readBoxes([box]).text : '';
  return box && text.trim() !== '' ? { text, near: box.getBoundingClientRect() } : null;
}

/** Focus inside a shadow root is seen only there. */
function innermostActive(root: Document | ShadowRoot): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot ? innermostActive(active.shadowRoot) : active;
}
