import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';
import type { OpenEditor } from './editor';

/** Lexical as Facebook and Reddit use it. */
export const openLexical: OpenEditor = (host) => {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.style.whiteSpace = 'pre-wrap';
  host.append(box);
  const editor = createEditor({
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(box);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.update(() => $getRoot().append($createParagraphNode()), { discrete: true });
  const model = () =>
    editor.read(() =>
      $getRoot()
        .getChildren()
        .map((block) => block.getTextContent())
        .join('\n'),
    );
  return { box, model };
};
