import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forum } from '../sites/generic/page';
import { BROWSERS } from './harness/browsers';
import { DIALOG, eventually, seesOurs, sentTexts } from './harness/person';
import type { Opened, Tab } from './harness/tab';

const CARELESS = 'Please chase bloods for 999 000 0018';

/** Where the form stands. */
const INSIDE = ['open-root', 'closed-root', 'srcdoc', 'blob', 'written', 'written-later'];

describe.each(BROWSERS)('$name', ({ open }) => {
  let browser: Opened;
  beforeAll(async () => {
    browser = await open(forum, ['https://forum.example/*']);
  });
  afterAll(() => browser.close());

  async function write(where: string, text: string): Promise<Tab> {
    const tab = await browser.tab();
    await tab.goto(`https://forum.example/${where}`);
    await expect.poll(() => tab.page<number>('spots().length'), eventually).toBe(2);
    const [box] = await spots(tab);
    if (box) await tab.clickAt(box.x, box.y);
    await tab.type(text);
    return tab;
  }
  const spots = (tab: Tab) => tab.page<{ x: number; y: number }[]>('spots()');
  const send = async (tab: Tab) => {
    const [, button] = await spots(tab);
    if (button) await tab.clickAt(button.x, button.y);
  };

  test.each(INSIDE)('a form is held wherever it stands: %s', async (where) => {
    const tab = await write(where, CARELESS);
    await seesOurs(tab, /thing to look at/);
    await send(tab);
    await seesOurs(tab, DIALOG);
    expect(await sentTexts(tab)).toEqual([]);
    await tab.close();
  });

  test.each(INSIDE)('and what nothing stands out in goes at once: %s', async (where) => {
    const tab = await write(where, 'A good shift with a good team.');
    await send(tab);
    await expect.poll(() => sentTexts(tab), eventually).toEqual(['A good shift with a good team.']);
    await tab.close();
  });
});
