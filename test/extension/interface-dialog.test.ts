import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { xStage } from '../sites/x/page';
import { BROWSERS } from './harness/browsers';
import { DIALOG, eventually, model, seesOurs, seesQuestion, sent } from './harness/person';
import type { Opened } from './harness/tab';
import { BOX, CARELESS, doesNotSee, focusIsInBox, POST, writeCarelessly } from './interface/writing';

describe.each(BROWSERS)('$name', ({ open }) => {
  let browser: Opened;
  beforeAll(async () => {
    browser = await open(await xStage());
  });
  afterAll(() => browser.close());

  test('while the dialog is open a trap for focus and hotkeys of the page get nothing', async () => {
    const tab = await writeCarelessly(browser);
    await tab.page(`window.heard = [];
      for (const type of ['keydown', 'keypress', 'keyup']) addEventListener(type, (e) => window.heard.push(e.key), true);
      addEventListener('focusin', (e) => e.target.matches('${BOX}') || document.querySelector('${BOX}').focus());`);
    await tab.click(POST);
    await seesQuestion(tab);
    await tab.type('nothing');
    await tab.press('Tab');
    await tab.press('ArrowDown');
    expect(await tab.page('window.heard')).toEqual([]);
    expect(await model(tab)).toBe(CARELESS);
    await tab.press('Escape');
    await doesNotSee(tab, DIALOG);
    expect(await sent(tab)).toEqual([]);
    await tab.close();
  });

  test('a page that removes the dialog gets it back, and never the draft or the keys', async () => {
    const tab = await writeCarelessly(browser);
    await tab.click(POST);
    await seesQuestion(tab);
    const ours = `[...document.documentElement.children].filter((one) => one.localName === 'div')`;
    await tab.page(`${ours}.forEach((one) => one.remove())`);
    await seesQuestion(tab);
    await tab.press('Escape');
    await doesNotSee(tab, DIALOG);
    await expect.poll(() => focusIsInBox(tab), eventually).toBe(true);
    expect(await sent(tab)).toEqual([]);
    await tab.close();
  });

  test('a page that never lets the dialog stand leaves the person writing', async () => {
    const tab = await writeCarelessly(browser);
    await tab.click(POST);
    await seesQuestion(tab);
    const ours = `[...document.documentElement.children].filter((one) => one.localName === 'div')`;
    await tab.page(`new MutationObserver(() => ${ours}.forEach((one) => one.remove()))
      .observe(document.documentElement, { childList: true }); ${ours}.forEach((one) => one.remove())`);
    await expect.poll(() => focusIsInBox(tab), eventually).toBe(true);
    await tab.press('End');
    await tab.type('!');
    await expect.poll(() => model(tab), eventually).toBe(`${CARELESS}!`);
    await tab.close();
  });

  test('the dialog stays when one clicks beside it, and can be answered by keyboard alone', async () => {
    const tab = await writeCarelessly(browser);
    await tab.click(POST);
    await seesQuestion(tab);
    await tab.clickAt(4, 4);
    await seesOurs(tab, DIALOG);
    // Round from the heading backwards: coming back later, then advice, then posting, then editing.
    await tab.press('Shift+Tab');
    await tab.press('Shift+Tab');
    await tab.press('Enter');
    await seesOurs(tab, 'Nothing was recorded or sent.');
    expect(await sent(tab)).toEqual([]);
    await tab.press('Escape');
    await doesNotSee(tab, DIALOG);
    await tab.close();
  });
});
