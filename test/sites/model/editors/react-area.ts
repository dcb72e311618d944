import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { model } from '../record';
import { dress, type Editor, keyWished, type Wish } from './editor';

/** A textarea that React controls, as Mastodon and Instagram have. The host stands in the page, the textarea in it. */
export function reactArea({ attributes, onChange, onKey }: Wish): Editor & { host: HTMLElement } {
  const host = document.createElement('div');
  const root = createRoot(host);
  let value = '';
  const take = (next: string) => {
    value = next;
    draw();
    onChange?.(value);
  };
  const onKeyDown = (event: { nativeEvent: KeyboardEvent; preventDefault(): void }) => {
    const wished = keyWished(event.nativeEvent, onKey);
    if (wished) event.preventDefault();
    wished?.();
  };
  const onInput = ({ target }: { target: HTMLTextAreaElement }) => take(target.value);
  const draw = () => root.render(createElement('textarea', { value, onChange: onInput, onKeyDown }));
  flushSync(draw);
  const box = host.querySelector('textarea');
  if (!box) throw new Error('React has not drawn its textarea.');
  dress(box, attributes);
  return { host, box, text: () => value, clear: () => flushSync(() => take('')), close: model(() => value) };
}
