/** A real editor on a bare page: the box that people type in, and the text that the editor itself would send. */
export type Editor = { box: HTMLElement; model(): string };
export type OpenEditor = (host: HTMLElement) => Editor;

export function theBox(host: HTMLElement): HTMLElement {
  const box = host.querySelector<HTMLElement>('[contenteditable="true"]');
  if (!box) throw new Error('This editor has not drawn its box.');
  return box;
}
