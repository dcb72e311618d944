import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, COMMAND_PRIORITY_CRITICAL, createEditor, KEY_ENTER_COMMAND } from 'lexical';
import { model } from '../record';
import { dress, type Editor, keyWished, type Wish } from './editor';

/** Lexical, as Meta's sites use it everywhere. It draws into a box that the page has made. */
export function lexical({ attributes, onChange, onKey }: Wish): Editor {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  dress(box, { role: 'textbox', ...attributes });
  const editor = createEditor({
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(box);
  registerRichText(editor);
  const clear = () => editor.update(() => $getRoot().clear().append($createParagraphNode()), { discrete: true });
  clear();
  const text = () =>
    editor.read(() =>
      $getRoot()
        .getChildren()
        .map((block) => block.getTextContent())
        .join('\n'),
    );
  editor.registerUpdateListener(() => onChange?.(text()));
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      const wished = keyWished(event, onKey);
      if (wished) event?.preventDefault();
      if (wished) queueMicrotask(wished); // an editor in the midst of an update cannot be cleared
      return wished !== undefined;
    },
    COMMAND_PRIORITY_CRITICAL,
  );
  return { box, text, clear, close: model(text) };
}
