import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { copyOfBuild, switchOn } from '../extension/harness/build';
import { launchChromium } from '../extension/harness/chromium';
import { DIALOG, eventually, pressesOurs, seesOurs, seesQuestion } from '../extension/harness/person';
import type { Opened, Tab } from '../extension/harness/tab';
import { startWordPress, type WordPress, whyNot } from '../wordpress/server';

const reason = whyNot();
if (reason) console.warn(`A real WordPress is left out: ${reason}.`);

const CARELESS = 'chase bloods for 999 000 0018';
const patient = { timeout: 180_000, interval: 1000 };

describe.skipIf(reason !== null)('on a real WordPress', () => {
  let wordpress: WordPress;
  let browser: Opened;
  let tab: Tab;
  let article: string | null = null;
  beforeAll(async () => {
    wordpress = await startWordPress();
    const build = copyOfBuild('chromium');
    switchOn(build, ['http://127.0.0.1/*']);
    browser = await launchChromium(build, () => null, { real: true });
  });
  /** A tab of its own for each try: one with an unsaved article asks before it goes elsewhere. */
  beforeEach(async () => {
    tab = await browser.tab();
  });
  afterEach(() => tab?.close());
  afterAll(async () => {
    await browser?.close();
    wordpress?.stop();
  });

  const TOGGLE = '.editor-post-publish-panel__toggle';
  const PUBLISH = '.editor-post-publish-panel .editor-post-publish-button';
  const TITLE = '.editor-post-title__input';
  /** Where the article's title is, in the frame that one writes in. */
  const TITLE_AT = `(() => {
    const frame = document.querySelector('iframe[name="editor-canvas"]');
    const found = frame?.contentDocument?.querySelector('${TITLE}');
    if (!found) return null;
    const outer = frame.getBoundingClientRect(), inner = found.getBoundingClientRect();
    return { x: outer.left + inner.left + inner.width / 2, y: outer.top + inner.top + inner.height / 2 };
  })()`;
  const isInTitle = `document.querySelector('.components-modal__screen-overlay') === null &&
    document.querySelector('iframe[name="editor-canvas"]')?.contentDocument?.activeElement?.matches('${TITLE}') === true`;
  const closesGuide = `document.querySelector('.components-modal__header button, .components-guide button')?.click()`;
  const button = (css: string) => `(() => {
    const box = document.querySelector('${css}:not([aria-disabled="true"], [disabled])')?.getBoundingClientRect();
    return box?.width ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  })()`;
  const wasPublished = () =>
    tab.page<string | null>(`document.querySelector('.is-opened a[href*="?p="]')?.href ?? null`);
  /** While WordPress starts, things move and a guide opens; while it saves, buttons rest: a press may come to nothing. */
  const pressesUntil = (isDone: () => Promise<unknown>, where: string) =>
    expect
      .poll(async () => {
        if (await isDone()) return true;
        const at = await tab.page<{ x: number; y: number } | null>(where);
        if (at) await tab.clickAt(at.x, at.y);
        return false;
      }, patient)
      .toBe(true);

  test('an article is held at Publish, edited, and published', async () => {
    await tab.goto(`${wordpress.address}/wp-admin/post-new.php`);
    await pressesUntil(() => tab.page(`${closesGuide}; ${isInTitle}`), TITLE_AT);
    await tab.type('Nights on Alder ward');
    await tab.press('Enter');
    await tab.type(CARELESS);
    await seesOurs(tab, /thing to look at/);
    expect((await tab.ours()).text).not.toMatch(/cannot hold/);

    await pressesUntil(() => tab.page(`document.querySelector('${PUBLISH}') !== null`), button(TOGGLE));
    await pressesUntil(async () => DIALOG.test((await tab.ours()).text), button(PUBLISH));
    await seesQuestion(tab);
    expect(await wasPublished()).toBeNull();

    await pressesOurs(tab, 'Edit');
    await expect.poll(async () => (await tab.ours()).text, eventually).not.toMatch(DIALOG);
    await tab.press('Control+a');
    await tab.type('Please chase those bloods');
    await pressesUntil(wasPublished, button(PUBLISH));
    article = await wasPublished();
    expect((await tab.ours()).text).not.toMatch(DIALOG);
  });

  test('a comment on it is held, and goes once when the person says so', async () => {
    await tab.goto(article ?? expect.fail('no article was published'));
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
