import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { presses, tries, visits, writes } from '../sites/contract/person';
import { contract as facebook } from '../sites/facebook/contract';
import { contract as mastodon } from '../sites/mastodon/contract';
import { part } from '../sites/model/part';
import { BROWSERS } from './harness/browsers';
import { eventually, seesNothingOfOurs, seesOurs, sentTexts } from './harness/person';
import type { Opened, Tab } from './harness/tab';
import { openPopupBrowser, type PopupBrowser, textOf } from './popup/open';

const CARELESS = 'chase bloods for 999 000 0018';
const ofKind = (kind: string) => facebook.composers.find(({ reads }) => reads.kind === kind);

describe.each(BROWSERS)('$name, as it comes', ({ open }) => {
  let browser: Opened;
  let tab: Tab;
  beforeAll(async () => {
    browser = await open(await facebook.stage());
    tab = await browser.tab();
  });
  afterAll(() => browser.close());

  test('a private message goes as it is written, by every way to send, and nothing of ours is on the page', async () => {
    const message = ofKind('message');
    const comment = ofKind('comment');
    if (!message || !comment) throw new Error('The model of Facebook has a message and a comment.');
    // Engine and interface come to a public composer, so what follows is restraint and no delay.
    await visits(tab, comment);
    await writes(tab, CARELESS);
    await seesOurs(tab, /thing to look at/);

    await visits(tab, message);
    for (const [at, way] of message.ways.entries()) {
      await writes(tab, CARELESS);
      await tries(tab, way);
      await expect.poll(() => sentTexts(tab), eventually).toHaveLength(at + 1);
      if (message.box) await presses(tab, message.box);
    }
    await seesNothingOfOurs(tab);
  });
});

describe.each(BROWSERS)('$name, as it comes, where who it is for is one choice among others', ({ open }) => {
  let browser: Opened;
  let tab: Tab;
  beforeAll(async () => {
    browser = await open(await mastodon.stage(), mastodon.granted);
    tab = await browser.tab();
  });
  afterAll(() => browser.close());

  const post = mastodon.composers.find(({ reads }) => reads.kind === 'post');
  const [publish] = post?.ways ?? [];

  test('a post made a private mention is left alone from then on, and read again when it is for all', async () => {
    if (!post || !publish) throw new Error('The model of Mastodon has a post.');
    await visits(tab, post);
    await writes(tab, CARELESS);
    await seesOurs(tab, /thing to look at/);

    await presses(tab, part('visibility'));
    await presses(tab, part('box'));
    await tab.type('.');
    await seesNothingOfOurs(tab);
    await tries(tab, publish);
    await expect.poll(() => sentTexts(tab), eventually).toEqual([`${CARELESS}.`]);

    await presses(tab, part('visibility'));
    await presses(tab, part('box'));
    await writes(tab, CARELESS);
    await seesOurs(tab, /thing to look at/);
  });

  test('a private mention goes as it is written, and nothing of ours is on the page', async () => {
    const mention = mastodon.composers.find(({ isPrivate }) => isPrivate);
    if (!mention || !publish) throw new Error('The model of Mastodon has a private mention.');
    await visits(tab, mention);
    await writes(tab, CARELESS);
    await tries(tab, publish);
    await expect.poll(() => sentTexts(tab), eventually).toEqual([CARELESS]);
    await seesNothingOfOurs(tab);
  });
});

/** LinkedIn's messages, from reports: a box and a button with names of their own. */
const MESSAGES = `(() => {
  const made = (tag, name, inside = []) => {
    const element = Object.assign(document.createElement(tag), { className: name });
    element.append(...inside);
    return element;
  };
  const box = made('div', 'msg-form__contenteditable');
  box.contentEditable = 'true';
  const button = made('button', 'msg-form__send-button', ['Send']);
  button.type = 'button';
  document.body.replaceChildren(made('div', 'msg-form', [box, button]), made('textarea', 'elsewhere'));
})()`;
const BOX = '.msg-form__contenteditable';

describe('the switch in the settings', () => {
  let chromium: PopupBrowser;
  beforeAll(async () => {
    chromium = await openPopupBrowser();
  });
  afterAll(() => chromium.close());

  const says = async (page: Page) => {
    const popup = await chromium.popupOver(page);
    const text = await textOf(popup);
    await popup.close();
    return text;
  };
  const focus = async (page: Page) => {
    await page.bringToFront();
    await page.click('.elsewhere');
    await page.click(BOX);
  };

  test('the popup says that messages are left alone, and the person can turn them on and off again', async () => {
    const page = await chromium.page('https://www.linkedin.com/messaging/');
    await page.evaluate(MESSAGES);
    await focus(page);
    await expect.poll(() => says(page), { timeout: 20_000 }).toContain('private messages are off');

    const options = await chromium.ownPage('options/index.html');
    const box = await options.waitForSelector('input[type="checkbox"][aria-describedby="private-why"]');
    expect(await box?.evaluate('document.querySelector("[aria-describedby=private-why]").checked')).toBe(false);
    await box?.click();
    await focus(page);
    await expect.poll(() => says(page), { timeout: 20_000 }).toContain('You are writing here.');

    await options.bringToFront();
    await box?.click();
    await focus(page);
    await expect.poll(() => says(page), { timeout: 20_000 }).toContain('private messages are off');
  });
});
