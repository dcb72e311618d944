import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath } from '../../tools/browsers/find';
import { xStage } from '../sites/x/page';
import { copyOfBuild } from './harness/build';

/** Chromium leaves pages alone that were open before; Firefox takes them up by itself. A person sees no difference. */
const KINDS = ['chrome', 'firefox'] as const;
const soon = { timeout: 40_000, interval: 100 };

describe.each(KINDS)('%s', (kind) => {
  let browser: Browser;
  let page: Page;
  const build = copyOfBuild(kind === 'chrome' ? 'chromium' : 'firefox');

  beforeAll(async () => {
    const stage = await xStage();
    browser = await puppeteer.launch({
      browser: kind,
      executablePath: browserPath(kind === 'chrome' ? 'chromium' : 'firefox'),
      headless: true,
      enableExtensions: true,
      ...(kind === 'chrome' && { pipe: true, args: ['--no-sandbox', '--enable-unsafe-extension-debugging'] }),
    });
    page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const answer = stage(new URL(request.url()));
      void (answer ? request.respond({ contentType: answer.type, body: answer.body }) : request.abort());
    });
    await page.goto('https://x.com/home');
    await (await page.waitForSelector('[data-part="box"] [contenteditable]'))?.click();
  });
  afterAll(() => browser?.close());

  const marks = () => page.evaluate('CSS.highlights.size');
  /** Marks that were not there when the extension came: Firefox leaves the paint of the one before. */
  const remember = () => page.evaluate('void (window.before = [...CSS.highlights.values()])');
  const marksAnew = () => page.evaluate('[...CSS.highlights.values()].some((one) => !window.before.includes(one))');
  const sent = () => page.evaluate('window.sent.length');
  /** Writes on in a box that may have had focus all along, and presses Post: nothing goes. Escape means Edit. */
  const isHeld = async () => {
    const writes = '[data-part="box"] [contenteditable]';
    await page.keyboard.type('chase bloods for 999 000 0018. ');
    await expect.poll(marksAnew, soon).toBe(true);
    await (await page.$('[data-part="send"]'))?.click();
    const hasFocus = () => page.evaluate(`document.querySelector('${writes}').matches(':focus')`);
    await expect.poll(hasFocus, soon).toBe(false);
    expect(await sent()).toBe(0);
    const edits = async () => {
      await page.keyboard.press('Escape');
      return hasFocus();
    };
    await expect.poll(edits, soon).toBe(true);
  };

  test('a page that was open before the extension came is taken up, and again after an update', async () => {
    await remember();
    const first = await browser.installExtension(resolve(build));
    await isHeld();
    await browser.uninstallExtension(first);
    // What was left behind goes at the first thing that happens; Firefox lets it do nothing any more, its paint stays.
    const leftBehind = async () => {
      await page.keyboard.type('.');
      return marks();
    };
    if (kind === 'chrome') await expect.poll(leftBehind, soon).toBe(0);
    await remember();
    await browser.installExtension(resolve(build));
    await isHeld();
  });
});
