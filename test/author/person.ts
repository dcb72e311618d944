import type { Page } from 'puppeteer-core';
import { soon } from '../extension/popup/open';

/** Longer than any part of the page: whoever tabs comes round again. */
const MOST_TABS = 400;

/** Somebody who writes with the keyboard alone. */
export const atKeyboard = (page: Page) => {
  const here = () => page.evaluate('document.activeElement?.id || document.activeElement?.textContent?.trim()');
  /** Tabs until the focus is on the box with this id, or on what bears these words. */
  const to = async (what: string) => {
    for (let i = 0; i < MOST_TABS; i++) {
      if ((await here()) === what) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`No key leads to “${what}”.`);
  };
  return {
    to,
    write: async (id: string, text: string) => {
      await to(id);
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type(text);
    },
    press: async (what: string) => {
      await to(what);
      await page.keyboard.press('Enter');
    },
    part: async (name: string) => {
      await to(name);
      await page.keyboard.press('Enter');
      await soon(() => page.evaluate(`document.querySelector('nav a[aria-current]')?.textContent`)).toBe(name);
    },
  };
};
