import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyOfBuild, switchOn } from '../extension/harness/build';
import { launchChromium } from '../extension/harness/chromium';
import { DIALOG, eventually, pressesOurs, seesOurs, seesQuestion } from '../extension/harness/person';
import type { Opened, Tab } from '../extension/harness/tab';
import { startWordPress, type WordPress, whyNot } from '../wordpress/server';

const reason = whyNot();
if (reason) console.warn(`A real WordPress is left out: ${reason}.`);

const CARELESS = 'chase bloods for 999 000 0018';
const patient = { timeout: 180_000, interval: 200 };

describe.skipIf(reason !== null)('on a real WordPress', () => {
  let wordpress: WordPress;
  let browser: Opened;
  let tab: Tab;
  beforeAll(async () => {
    wordpress = await startWordPress();
    const build = copyOfBuild('chromium');
    switchOn(build, ['http://127.0.0.1/*']);
    browser = await launchChromium(build, () => null, { real: true });
    tab = await browser.tab();
  });
  afterAll(async () => {
    await browser?.close();
    wordpress?.stop();
  });

  const TOGGLE = '.editor-post-publish-panel__toggle';
  const PUBLISH = '.editor-post-publish-panel .editor-post-publish-button';
  /** The middle of something in the frame that one writes in. */
  const inCanvas = (css: string) => `(() => {
    const frame = document.querySelector('iframe[name="editor-canvas"]');
    const found = frame?.contentDocument?.querySelector('${css}');
    if (!found) return null;
    const outer = frame.getBoundingClientRect(), inner = found.getBoundingClientRect();
    return { x: outer.left + inner.left + inner.width / 2, y: outer.top + inner.top + inner.height / 2 };
  })()`;
  const wasPublished = () =>
    tab.page<string | null>(`document.querySelector('.is-opened a[href*="?p="]')?.href ?? null`);
  /** While WordPress saves by itself its buttons rest, on a busy machine for long. */
  const isReadyFor = (css: string) =>
    expect
      .poll(() => tab.page<boolean>(`document.querySelector('${css}:not([aria-disabled="true"])') !== null`), patient)
      .toBe(true);

  test('an article is held at Publish, edited, and published', async () => {
    await tab.goto(`${wordpress.address}/wp-admin/post-new.php`);
    await expect.poll(() => tab.page(inCanvas('.editor-post-title__input')), patient).not.toBeNull();
    await tab.page(`document.querySelector('.components-modal__header button, .components-guide button')?.click()`);
    const title = await tab.page<{ x: number; y: number }>(inCanvas('.editor-post-title__input'));
    await tab.clickAt(title.x, title.y);
    await tab.type('Nights on Alder ward');
    await tab.press('Enter');
    await tab.type(CARELESS);
    await seesOurs(tab, /thing to look at/);
    expect((await tab.ours()).text).not.toMatch(/cannot hold/);

    await isReadyFor(TOGGLE);
    await tab.click(TOGGLE);
    await isReadyFor(PUBLISH);
    await tab.click(PUBLISH);
    await seesQuestion(tab);
    expect(await wasPublished()).toBeNull();

    await pressesOurs(tab, 'Edit');
    await expect.poll(async () => (await tab.ours()).text, eventually).not.toMatch(DIALOG);
    await tab.press('Control+a');
    await tab.type('Please chase those bloods');
    await isReadyFor(PUBLISH);
    await tab.click(PUBLISH);
    await expect.poll(wasPublished, patient).not.toBeNull();
    expect((await tab.ours()).text).not.toMatch(DIALOG);
  });

  test('a comment on it is held, and goes once when the person says so', async () => {
    const address = await wasPublished();
    await tab.goto(address ?? `${wordpress.address}/?p=1`);
    await tab.click('#comment');
    await tab.type(CARELESS);
    await seesOurs(tab, /thing to look at/);
    await tab.click('#submit');
    await seesQuestion(tab);
    expect(await tab.page('document.querySelectorAll(".wp-block-comment-content").length')).toBe(0);
    await pressesOurs(tab, 'Post anyway');
    const comments = () =>
      tab.page<string[]>('[...document.querySelectorAll(".wp-block-comment-content")].map((one) => one.innerText)');
    await expect.poll(comments, patient).toEqual([expect.stringContaining(CARELESS)]);
  });
});
