import { BUTTON } from './page';
import type { Hostile } from './table';

/**
 * Pages that send without a press that says so. Nothing can hold that but to hold every event of a page; they are told of
 * in sight instead.
 */
export const UNSEEN: readonly Hostile[] = [
  {
    page: 'sends by its own clock',
    script: `let clock; addEventListener('input', () => { clearTimeout(clock); clock = setTimeout(post, 4000); });`,
    send: async () => {},
    ends: 'goes',
    because: 'no press belongs to it',
  },
  {
    page: 'sends when the pointer comes near its button',
    script: `addEventListener('pointerover', (event) => isPost(event) && post(), true);`,
    send: (tab) => tab.hover(BUTTON),
    ends: 'goes',
    because: 'a pointer passes over buttons all the time',
  },
  {
    page: 'sends when the box is left',
    script: `addEventListener('focusout', () => post(), true);`,
    send: (tab) => tab.press('Tab'),
    ends: 'goes',
    because: 'people leave boxes all the time',
  },
  {
    page: 'sends on Enter where Enter makes a line',
    script: `addEventListener('keydown', (event) => { if (event.key === 'Enter' && !event.ctrlKey) { event.preventDefault(); post(); } }, true);`,
    send: (tab) => tab.press('Enter'),
    ends: 'goes',
    because: 'the description of the site says that Enter makes a line there',
  },
];
