import { lexical } from '../model/editors/lexical';
import { divButton, element } from '../model/element';
import { send } from '../model/record';
import { hashed, says, wrapped } from '../model/variant';

type Wish = { kind: string; placeholder: string; box: string; part: string; onSent?(): void; foot?: boolean };

/** Boxes and the button that sends them all; none of them has a mark of its own, only words and roles. */
export function composer({ kind, placeholder, box, part, onSent, foot = true }: Wish) {
  const editors: ReturnType<typeof lexical>[] = [];
  const boxes = element('div', { class: hashed('boxes') });
  const texts = () => editors.map((editor) => editor.text());
  const disable = () => button.setAttribute('aria-disabled', String(texts().join('') === ''));
  const go = () => {
    if (texts().join('') === '') return;
    send(kind, ...texts().filter((text) => text !== ''));
    for (const editor of editors) editor.clear();
    onSent?.();
  };
  const add = () => {
    const editor = lexical({
      attributes: {
        'aria-label': says('Empty text field. Type to compose a new post.'),
        'aria-placeholder': says(placeholder),
        'data-part': editors.length === 0 ? box : `${box}-${editors.length}`,
      },
      onChange: disable,
      onKey: { ctrlEnter: go },
    });
    editors.push(editor);
    boxes.append(wrapped(element('div', {}, editor.box)));
  };
  const button: HTMLElement = divButton({ 'data-part': part }, go, element('div', {}, says('Post')));
  add();
  disable();
  const shown = element(
    'div',
    { class: hashed('composer') },
    boxes,
    foot && divButton({ 'data-part': 'add' }, add, says('Add to thread')),
    foot && divButton({}, () => {}, says('Anyone can reply & quote')),
    wrapped(element('div', {}, button)),
  );
  return { shown, close: () => editors.forEach((editor) => void editor.close()) };
}
