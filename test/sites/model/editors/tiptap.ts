import { Extension, Editor as TipTap } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { model } from '../record';
import { dress, type Editor, type Wish } from './editor';

/** TipTap, as LinkedIn's new comments and Bluesky use it: `.tiptap.ProseMirror` inside a host. */
export function tiptap({ attributes, onChange, onKey }: Wish): Editor & { host: HTMLElement } {
  const host = document.createElement('div');
  const pressed = (wished: (() => void) | undefined) => () => {
    wished?.();
    return wished !== undefined;
  };
  const bindings = [
    ['Mod-Enter', pressed(onKey?.ctrlEnter)],
    ['Enter', pressed(onKey?.enter)],
  ] as const;
  const keys = Extension.create({ addKeyboardShortcuts: () => Object.fromEntries(bindings) });
  const text = () => editor.getText({ blockSeparator: '\n' });
  const editor = new TipTap({
    element: host,
    extensions: [StarterKit, keys],
    onUpdate: () => onChange?.(text()),
  });
  dress(editor.view.dom, attributes);
  return { host, box: editor.view.dom, text, clear: () => editor.commands.clearContent(true), close: model(text) };
}
