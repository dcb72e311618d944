import { Editor, EditorState, RichUtils } from 'draft-js';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type OpenEditor, theBox } from './editor';

/** Draft.js as X uses it; Shift+Enter is a soft break. */
export const openDraft: OpenEditor = (host) => {
  const root = createRoot(host);
  let state = EditorState.createEmpty();
  const take = (next: EditorState) => {
    state = next;
    draw();
  };
  const handleReturn = ({ shiftKey }: { shiftKey: boolean }) => {
    if (!shiftKey) return 'not-handled';
    take(RichUtils.insertSoftNewline(state));
    return 'handled';
  };
  const draw = () => root.render(createElement(Editor, { editorState: state, onChange: take, handleReturn }));
  flushSync(draw);
  return { box: theBox(host), model: () => state.getCurrentContent().getPlainText('\n') };
};
