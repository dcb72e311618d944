import browser from 'webextension-polyfill';
import type { LiveComposer } from '../composer/live-composer';
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
      if (!box || !desk.session) return;
      const draft = { text: box.value, context: { kind: 'post' } } as const;
      const review = desk.session.look(draft);
      if (review.outcome !== 'pause') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const composer: LiveComposer | null = null;
      desk.session.ask({ composer, draft, review, edit() {}, postAnyway() {} });
    },
    { capture: true },
  );
}
