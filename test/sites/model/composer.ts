import type { Editor, Wish } from './editors/editor';
import { send } from './record';

type Parts = {
  /** What arrives at the site: `comment`. */
  kind: string;
  editor(wish: Wish): Editor & { host?: HTMLElement };
  /** Of the box itself. */
  attributes: Record<string, string>;
  /** Keys that send. */
  keys?: readonly ('enter' | 'ctrlEnter')[];
  /** Pressed, it sends; without words it is disabled. */
  button?: HTMLElement;
  /** Every text of the send, where it has more than this editor's. */
  texts?: () => string[];
  onSent?(): void;
};

/** A real editor and its button, wired as on most sites: what is sent leaves the editor empty. */
export function composer({ kind, editor: open, attributes, keys = [], button, texts, onSent }: Parts) {
  const go = () => {
    const all = texts?.() ?? [editor.text()];
    if (all.join('').trim() === '') return;
    send(kind, ...all.filter((text) => text !== ''));
    editor.clear();
    enable('');
    onSent?.();
  };
  const enable = (text: string) => button?.toggleAttribute('disabled', text === '' && !texts);
  const editor = open({ attributes, onChange: enable, onKey: Object.fromEntries(keys.map((key) => [key, go])) });
  button?.addEventListener('click', go);
  enable('');
  return { ...editor, go, stands: editor.host ?? editor.box };
}
