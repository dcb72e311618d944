import { createElement, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Node, Transforms } from 'slate';
import { Editable, Slate, withReact } from 'slate-react';
import { model } from '../record';
import { dress, type Editor, keyWished, type Wish } from './editor';

/** Slate, as Discord has it. */
export function slate({ attributes, onChange, onKey }: Wish): Editor & { host: HTMLElement } {
  const host = document.createElement('div');
  const editor = withReact(createEditor());
  const text = () => editor.children.map((node) => Node.string(node)).join('\n');
  const onKeyDown = (event: KeyboardEvent) => {
    const wished = keyWished(event.nativeEvent, onKey);
    if (wished) event.preventDefault();
    wished?.();
  };
  const editable = createElement(Editable, { onKeyDown });
  const props = { editor, initialValue: [{ children: [{ text: '' }] }], onChange: () => onChange?.(text()) };
  flushSync(() => createRoot(host).render(createElement(Slate, props as typeof props & { children: never }, editable)));
  const box = host.querySelector<HTMLElement>('[contenteditable="true"]');
  if (!box) throw new Error('Slate has not drawn its box.');
  dress(box, attributes);
  const all = () => ({ anchor: { path: [0, 0], offset: 0 }, focus: { path: [0, 0], offset: text().length } });
  return { host, box, text, clear: () => Transforms.delete(editor, { at: all() }), close: model(text) };
}
