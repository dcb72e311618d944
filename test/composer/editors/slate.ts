import { createElement, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { type OpenEditor, theBox } from './editor';

/** Slate as Discord uses it; Shift+Enter is a newline within the paragraph. */
export const openSlate: OpenEditor = (host) => {
  const editor = withHistory(withReact(createEditor()));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.shiftKey) return;
    event.preventDefault();
    editor.insertText('\n');
  };
  const editable = createElement(Editable, { onKeyDown, placeholder: 'Message the ward' });
  const slate = { editor, initialValue: [{ children: [{ text: '' }] }] };
  flushSync(() => createRoot(host).render(createElement(Slate, slate as typeof slate & { children: never }, editable)));
  return { box: theBox(host), model: () => editor.children.map((node) => Node.string(node)).join('\n') };
};
