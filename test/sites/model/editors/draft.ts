import { Editor as DraftEditor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { createElement, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { model } from '../record';
import { dress, type Editor, keyWished, type Wish } from './editor';

/** Draft.js, as TikTok has it. */
export function draft({ attributes, onChange, onKey }: Wish): Editor & { host: HTMLElement } {
  const host = document.createElement('div');
  const root = createRoot(host);
  let state = EditorState.createEmpty();
  const text = () => state.getCurrentContent().getPlainText('\n');
  const take = (next: EditorState) => {
    state = next;
    draw();
    onChange?.(text());
  };
  const keyBindingFn = (event: KeyboardEvent) => {
    const wished = keyWished(event.nativeEvent, onKey);
    wished?.();
    return wished ? 'none' : getDefaultKeyBinding(event);
  };
  const handleKeyCommand = (command: string) => (command === 'none' ? 'handled' : 'not-handled');
  const draw = () =>
    root.render(createElement(DraftEditor, { editorState: state, onChange: take, keyBindingFn, handleKeyCommand }));
  flushSync(draw);
  const box = host.querySelector<HTMLElement>('[contenteditable="true"]');
  if (!box) throw new Error('Draft.js has not drawn its box.');
  dress(box, attributes);
  return { host, box, text, clear: () => take(EditorState.createEmpty()), close: model(text) };
}
