import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { xStage } from '../sites/x/page';
import { BROWSERS, openChanged } from './harness/browsers';
import { DIALOG, eventually, seesOurs, sent } from './harness/person';
import type { Opened } from './harness/tab';

const CARELESS = 'Please chase bloods for 999 000 0018';
const NOT_CHECKED = /This one was not checked/;

describe.each(BROWSERS)('$name', ({ open }) => {
  let browser: Opened;
  beforeAll(async () => {
    browser = await open(await xStage());
  });
  afterAll(() => browser.close());

  test('Ctrl and Enter at once on a prefilled share page is held, or goes and says that it was not checked', async () => {
    const tab = await browser.tab();
    await tab.goto(`https://x.com/intent/post?text=${encodeURIComponent(CARELESS)}`);
    await tab.press('Control+Enter');
    await seesOurs(tab, new RegExp(`${NOT_CHECKED.source}|${DIALOG.source}`));
    const { text } = await tab.ours();
    expect(await sent(tab)).toHaveLength(NOT_CHECKED.test(text) ? 1 : 0);
    await tab.close();
  });

  test('the last key typed and Ctrl and Enter at once: held, or said', async () => {
    const tab = await browser.tab();
    await tab.goto('https://x.com/home');
    await tab.click('[data-testid="tweetTextarea_0"]');
    await tab.insert(CARELESS);
    const enabled = '!document.querySelector("[data-testid=tweetButtonInline]").disabled';
    await expect.poll(() => tab.page(enabled), eventually).toBe(true);
    await tab.press('Control+Enter');
    await seesOurs(tab, new RegExp(`${NOT_CHECKED.source}|${DIALOG.source}`));
    const { text } = await tab.ours();
    expect(await sent(tab)).toHaveLength(NOT_CHECKED.test(text) ? 1 : 0);
    await tab.close();
  });
});

const FAILURES = [
  { failure: 'the engine cannot be loaded', spoil: (build: string) => rmSync(join(build, 'content/session.js')) },
  {
    failure: 'the engine fails while it looks',
    spoil: (build: string) => writeFileSync(join(build, 'content/session.js'), BROKEN),
  },
];
/** A session that sits down and then fails. */
const BROKEN = `const desk = globalThis[Symbol.for('second-look desk')];
desk.session = { look() { throw new Error('broken'); }, open() {}, ask() {} };`;

describe.each(FAILURES)('when $failure', ({ spoil }) => {
  test.each(BROWSERS)('in $name the post goes, and the corner says so', async (which) => {
    const browser = await openChanged(spoil, which.name, await xStage());
    const tab = await browser.tab();
    await tab.goto('https://x.com/home');
    await tab.click('[data-testid="tweetTextarea_0"]');
    await tab.type(CARELESS);
    await tab.click('[data-testid="tweetButtonInline"]');
    await expect.poll(async () => (await sent(tab)).length, eventually).toBe(1);
    await seesOurs(tab, NOT_CHECKED);
    await browser.close();
  });
});
