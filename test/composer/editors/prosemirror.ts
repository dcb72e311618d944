import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { type Command, EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { OpenEditor } from './editor';

const hardBreak: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hard_break.create()).scrollIntoView());
  return true;
});

/** ProseMirror, which is inside TipTap and so inside Bluesky's composer. */
export const openProseMirror: OpenEditor = (host) => {
  const plugins = [keymap({ 'Shift-Enter': hardBreak }), keymap(baseKeymap)];
  const view = new EditorView(host, { state: EditorState.create({ schema, plugins }) });
  view.dom.style.whiteSpace = 'pre-wrap';
  const model = () =>
    view.state.doc.textBetween(0, view.state.doc.content.size, '\n', ({ type }) =>
      type.name === 'hard_break' ? '\n' : '',
    );
  return { box: view.dom, model };
};
