import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { xStage } from '../sites/x/page';
import { BROWSERS, openChanged } from './harness/browsers';
import { DIALOG, eventually, pressesOurs, seesOurs, seesQuestion, sentTexts } from './harness/person';
import type { Opened, Tab } from './harness/tab';

const CARELESS_POST = 'Patient label left on the bus: NHS number 999 000 0018.';
const HARMLESS_POST = 'Lovely sunset over the estuary tonight.';
const menuOf = (nth: number) => `article:nth-of-type(${nth}) [data-testid="retweet"]`;
const CONFIRM = '[data-testid="retweetConfirm"]';

/** The gate is tried here: what is passed on is looked at as if it were written, whatever the engine makes of reposts. */
const LOOKS_AT_REPOSTS = `;(() => {
  const { session } = globalThis[Symbol.for('second-look desk')];
  const look = session.look;
  const numberIn = (text) => /\\d{3} \\d{3} \\d{4}/.exec(text)?.[0] ?? '';
  session.look = ({ text, context }) => context.kind === 'repost'
    ? look({ text: 'Please chase bloods for ' + numberIn(context.inReplyTo), context: { kind: 'post' } })
    : look({ text, context });
})();`;
const change = (build: string) => appendFileSync(join(build, 'content/session.js'), LOOKS_AT_REPOSTS);

describe.each(BROWSERS)('$name', ({ name }) => {
  let browser: Opened;
  beforeAll(async () => {
    browser = await openChanged(change, name, await xStage());
  });
  afterAll(() => browser.close());

  /** The first press on a page finds nobody loaded: opening the menu calls for it. */
  async function withMenu(nth: number): Promise<Tab> {
    const tab = await browser.tab();
    await tab.goto('https://x.com/home');
    await tab.click('[data-testid="tweetTextarea_0"]');
    await tab.type('Please chase bloods for 999 000 0018');
    await seesOurs(tab, /thing to look at/);
    await tab.click(menuOf(nth));
    return tab;
  }

  test('passing on somebody’s NHS number is held, and goes once when the person says so', async () => {
    const tab = await withMenu(2);
    await tab.click(CONFIRM);
    await seesQuestion(tab);
    expect(await sentTexts(tab)).toEqual([]);
    await pressesOurs(tab, 'Post anyway');
    await seesOurs(tab, /Approved\. Press Repost\./);
    await tab.click(CONFIRM);
    await expect.poll(() => sentTexts(tab), eventually).toEqual([CARELESS_POST]);
    await tab.close();
  });

  test('passing on a sunset goes at once', async () => {
    const tab = await withMenu(1);
    await tab.click(CONFIRM);
    await expect.poll(() => sentTexts(tab), eventually).toEqual([HARMLESS_POST]);
    expect((await tab.ours()).text).not.toMatch(DIALOG);
    await tab.close();
  });

  test('a repost on a page just opened is held, or goes and says that it was not checked', async () => {
    const tab = await browser.tab();
    await tab.goto('https://x.com/home');
    await tab.click(menuOf(2));
    await tab.click(CONFIRM);
    await seesOurs(tab, new RegExp(`This one was not checked|${DIALOG.source}`));
    const { text } = await tab.ours();
    expect(await sentTexts(tab)).toHaveLength(/not checked/.test(text) ? 1 : 0);
    await tab.close();
  });
});
