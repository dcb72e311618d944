import browser from 'webextension-polyfill';
import type { Site } from '../platform/site';
import { deskOfThisFrame } from './desk';

/** A first, plain gate on textareas: the walking skeleton. */
export function watch(_site: Site) {
  const desk = deskOfThisFrame();
  addEventListener('focusin', () => void browser.runtime.sendMessage({ name: 'engine/load' }), {
    capture: true,
    once: true,
  });
  addEventListener(
    'click',
    (event) => {
      const button = event
        .composedPath()
        .find((node): node is Element => node instanceof Element && node.matches('button'));
      const box = button?.closest('form')?.querySelector('textarea');
      if (!box || desk.look?.({ text: box.value, context: { kind: 'post' } }).outcome !== 'pause') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      document.documentElement.append(
        Object.assign(document.createElement('dialog'), { open: true, textContent: 'Second Look' }),
      );
    },
    { capture: true },
  );
}
