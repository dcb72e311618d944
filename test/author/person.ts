import axe from 'axe-core';
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

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(TAGS)} })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`)) as string[]; // as the line above makes them
}
