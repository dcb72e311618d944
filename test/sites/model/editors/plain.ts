import { model } from '../record';
import { dress, type Editor, keyWished, type Wish } from './editor';

/** A contenteditable without a library, as LinkedIn's messages are. */
export function plain({ attributes, onChange, onKey }: Wish): Editor {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  dress(box, { role: 'textbox', ...attributes });
  const text = () => (box.textContent ?? '').replace(/\u00A0/g, ' ');
  return finish(box, text, () => box.replaceChildren(), { onChange, onKey });
}

/** A textarea. */
export function area({ attributes, onChange, onKey }: Wish): Editor {
  const box = document.createElement('textarea');
  dress(box, attributes);
  const clear = () => {
    box.value = '';
  };
  return finish(box, () => box.value, clear, { onChange, onKey });
}

function finish(
  box: HTMLElement,
  text: () => string,
  clear: () => void,
  { onChange, onKey }: Pick<Wish, 'onChange' | 'onKey'>,
): Editor {
  box.addEventListener('input', () => onChange?.(text()));
  box.addEventListener('keydown', (event) => {
    const wished = keyWished(event, onKey);
    if (!wished) return;
    event.preventDefault();
    wished();
  });
  return { box, text, clear, close: model(text) };
}
