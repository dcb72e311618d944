import Quill from 'quill';
import { model } from '../record';
import { dress, type Editor, keyWished, type Wish } from './editor';

/** Quill 2, the grandchild of what LinkedIn uses. Its text always ends with one newline, which is not sent. */
export function quill({ attributes, onChange, onKey }: Wish): Editor & { host: HTMLElement } {
  const host = document.createElement('div');
  const editor = new Quill(host, {
    modules: {
      keyboard: { bindings: { send: { key: 'Enter', shortKey: true, handler: () => onKey?.ctrlEnter?.() } } },
    },
  });
  dress(editor.root, { role: 'textbox', ...attributes });
  editor.root.addEventListener('keydown', (event) => !event.ctrlKey && keyWished(event, onKey)?.());
  const text = () => editor.getText().replace(/\n$/, '');
  editor.on('text-change', () => onChange?.(text()));
  return { host, box: editor.root, text, clear: () => editor.setText(''), close: model(text) };
}
