import { BUTTON } from './page';
import type { Hostile } from './table';

const onOwnWay = (script: string) => `window.ownWay = true; ${script}`;

/** Pages that send in a way of their own, or press what a person has not pressed. */
export const PRESSES: readonly Hostile[] = [
  {
    page: 'listens on window before everybody',
    script: onOwnWay(`addEventListener('click', (event) => isPost(event) && post(), true);`),
    ends: 'held',
  },
  {
    page: 'sends as soon as the button is touched',
    script: onOwnWay(`addEventListener('pointerdown', (event) => isPost(event) && post(), true);`),
    ends: 'held',
  },
  {
    page: 'sends when the button of the mouse comes up',
    script: onOwnWay(`document.addEventListener('mouseup', (event) => isPost(event) && post());`),
    ends: 'held',
  },
  {
    page: 'sends on a double click',
    script: onOwnWay(`document.addEventListener('dblclick', (event) => isPost(event) && post(), true);`),
    send: (tab) => tab.click(BUTTON, 2),
    ends: 'held',
  },
  {
    page: 'sends when Ctrl and Enter are let go',
    script: onOwnWay(
      `document.addEventListener('keyup', (event) => event.key === 'Enter' && event.ctrlKey && post());`,
    ),
    send: (tab) => tab.press('Control+Enter'),
    ends: 'held',
  },
  {
    page: 'sends on Escape, the key that leaves the question',
    script: `addEventListener('keydown', (event) => event.key === 'Escape' && post(), true);`,
    leave: (tab) => tab.press('Escape'),
    ends: 'held',
  },
  {
    page: 'sends its form from elsewhere',
    script: onOwnWay(`addEventListener('DOMContentLoaded', () => {
      const form = document.querySelector('#form');
      form.addEventListener('submit', post);
      document.querySelector('#proxy').addEventListener('click', () => form.requestSubmit());
    });`),
    send: (tab) => tab.click('#proxy'),
    ends: 'held',
  },
  {
    page: 'draws its button anew while it is pressed',
    script: `document.addEventListener('pointerdown', (event) => {
      if (!isPost(event)) return;
      const fresh = button().cloneNode(true);
      fresh.addEventListener('click', post);
      button().replaceWith(fresh);
    }, true);`,
    ends: 'held',
  },
  {
    page: 'presses its own button again and again once it was pressed',
    script: `addEventListener('focusout', () => often(() => button().click()), { once: true });`,
    ends: 'held',
  },
  {
    page: 'presses whatever we show',
    script: `often(() => ours().forEach((one) => {
      one.click();
      for (const key of ['Escape', 'Enter', 'P'])
        for (const type of ['keydown', 'keypress', 'keyup'])
          for (const target of [one, window])
            target.dispatchEvent(new KeyboardEvent(type, { key, code: key === 'P' ? 'KeyP' : key, altKey: key === 'P',
              shiftKey: key === 'P', bubbles: true, cancelable: true, composed: true }));
    }));`,
    ends: 'held',
  },
];
