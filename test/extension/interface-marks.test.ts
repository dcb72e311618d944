import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { xStage } from '../sites/x/page';
import { BROWSERS } from './harness/browsers';
import { eventually, model, seesNothingOfOurs, seesOurs } from './harness/person';
import type { Opened } from './harness/tab';
import {
  BOX,
  CARD,
  CARELESS,
  COUNT,
  doesNotSee,
  marks,
  POST,
  passes,
  write,
  writeCarelessly,
} from './interface/writing';

describe.each(BROWSERS)('$name', ({ open }) => {
  let browser: Opened;
  beforeAll(async () => {
    browser = await open(await xStage());
  });
  afterAll(() => browser.close());

  test('a draft in which nothing stands out shows nothing', async () => {
    const tab = await write(browser, 'A good shift with a good team.');
    await marks(tab).toEqual([]);
    await seesNothingOfOurs(tab);
    await tab.close();
  });

  test('a mark stays on its words while one types before it, and nothing of ours is in the composer', async () => {
    const tab = await writeCarelessly(browser);
    await tab.press('Home');
    await tab.type('Now: ');
    await marks(tab).toEqual(['999 000 0018']);
    expect(await tab.page(`document.querySelector('${BOX}').innerText.trim()`)).toBe(`Now: ${CARELESS}`);
    expect(await model(tab)).toBe(`Now: ${CARELESS}`);
    await tab.close();
  });

  test('a mark goes when its words are changed, and so does the count', async () => {
    const tab = await writeCarelessly(browser);
    await tab.press('Backspace');
    await marks(tab).toEqual([]);
    await seesNothingOfOurs(tab);
    await tab.close();
  });

  test('the count covers neither the send button nor the words', async () => {
    const tab = await writeCarelessly(browser);
    const free = (css: string) =>
      tab.page<boolean>(`(() => {
        const element = document.querySelector('${css}');
        const range = new Range();
        range.selectNodeContents(element);
        const { left, top, width, height } = range.getBoundingClientRect();
        return [0.05, 0.5, 0.95].every((part) =>
          element.contains(document.elementFromPoint(left + width * part, top + height / 2)));
      })()`);
    expect(await free(POST)).toBe(true);
    expect(await free(BOX)).toBe(true);
    await tab.press('Alt+Shift+KeyL');
    await seesOurs(tab, CARD);
    await passes(tab, 450);
    await tab.press('Escape');
    await doesNotSee(tab, CARD);
    expect(await free(POST)).toBe(true);
    await tab.close();
  });

  test('marks are there only while the composer has focus', async () => {
    const tab = await writeCarelessly(browser);
    await tab.page(`document.activeElement.blur()`);
    await marks(tab).toEqual([]);
    await tab.click(BOX);
    await marks(tab).toEqual(['999 000 0018']);
    await tab.close();
  });

  test('a page that removes us gets us back, and one that never stops is left alone', async () => {
    const tab = await writeCarelessly(browser);
    const ours = `[...document.documentElement.children].filter((one) => one.localName === 'div')`;
    await tab.page(`${ours}.forEach((one) => one.remove())`);
    await seesOurs(tab, COUNT);
    await tab.page(`window.rounds = 0; new MutationObserver(() => {
      for (const one of ${ours}) { window.rounds += 1; one.remove(); }
    }).observe(document.documentElement, { childList: true }); ${ours}.forEach((one) => one.remove())`);
    const settled = async () => {
      const before = await tab.page('window.rounds');
      await passes(tab, 100);
      return before === (await tab.page('window.rounds'));
    };
    await expect.poll(settled, eventually).toBe(true);
    expect(await tab.page<number>('window.rounds')).toBeLessThan(60);
    await tab.close();
  });
});
