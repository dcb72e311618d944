import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownWorlds, readOurs } from '../../tools/browsers/closed-chromium';
import { openChromium } from '../../tools/browsers/open-chromium';
import { xStage } from '../sites/x/page';
import { builtFor } from './harness/build';
import { BOX, POST } from './interface/writing';
import { packOf, signedText } from './pack/signed';

const soon = { timeout: 20_000, interval: 100 };

let context: BrowserContext;
let options: Page;
let page: Page;
let session: CDPSession;
let worlds: Set<string>;
beforeAll(async () => {
  const stage = await xStage();
  const opened = await openChromium({ extension: builtFor('chromium') });
  ({ context } = opened);
  await context.route(/^https?:/, (route) => {
    const answer = stage(new URL(route.request().url()));
    return answer ? route.fulfill({ contentType: answer.type, body: answer.body }) : route.abort();
  });
  options = await context.newPage();
  await options.goto(`chrome-extension://${opened.extensionId}/options/index.html`);
  page = await context.newPage();
  session = await context.newCDPSession(page);
  worlds = await ownWorlds(session, `chrome-extension://${opened.extensionId}`);
  await page.goto('https://x.com/home');
});
afterAll(() => context?.close());

const ours = () => readOurs(session, worlds);
const says = () => expect.poll(async () => (await ours()).text, soon);
async function presses(name: string | RegExp): Promise<void> {
  const find = async () => (await ours()).controls.find((control) => control.name.match(name));
  await expect.poll(find, soon).toBeDefined();
  const control = await find();
  if (control) await page.mouse.click(control.x, control.y);
}
async function writes(text: string): Promise<void> {
  await page.bringToFront();
  await page.click(BOX);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}
async function adds(version: number, more: object = {}): Promise<void> {
  const buffer = Buffer.from(await signedText(packOf(version, more)));
  await options.bringToFront();
  await options.setInputFiles('#pack-file', { name: 'pack.json', mimeType: 'application/json', buffer });
  await options.getByRole('button', { name: /use this guidance/i }).click();
  await expect.poll(() => options.textContent('#options'), soon).toContain(`Trust, version ${version}.`);
}

test('a draft with a word of the organisation is met by what it asks, in its own words, and is not held for it', async () => {
  await adds(3);
  await writes('Cake in the staff room on Larkspur today');
  await says().toMatch(/1 thing to look at/);
  await presses(/thing to look at/);
  await says().toContain('Your organisation asks');
  expect((await ours()).text).toContain('Only nine people stay there, so a reader may know who is meant.');
  expect((await ours()).text).not.toMatch(/Rule/);
  await page.click(POST);
  await expect.poll(() => page.evaluate('window.sent.length'), soon).toBe(1);
});

test('a page that is open hears of another pack without being loaded anew', async () => {
  await writes('Cake in the staff room on Foxglove today');
  await says().not.toMatch(/to look at/);
  const [first, ...others] = packOf(4).terms;
  await adds(4, { terms: [{ ...first, words: ['Foxglove'] }, ...others] });
  await page.bringToFront();
  await says().toMatch(/1 thing to look at/);
});

test('a code name that hides somebody holds the post, as the pack may ask', async () => {
  await writes('Kestrel is off to theatre');
  await page.click(POST);
  await says().toMatch(/It has not been sent/);
  // A press in the first moment is not taken for an answer
  const escapes = async () => {
    await page.keyboard.press('Escape');
    return (await ours()).text;
  };
  await expect.poll(escapes, soon).not.toMatch(/It has not been sent/);
});

test('one press, and a word that only asks is never pointed out again, until the person wants it back', async () => {
  await presses(/thing to look at/);
  await says().toContain('“Kestrel” is a word');
  expect((await ours()).text).not.toContain('Never point');
  await writes('Cake in the staff room on Foxglove today');
  await says().not.toContain('Kestrel');
  await presses(/thing to look at/);
  await says().toContain('“Foxglove” is a word');
  await presses('Never point this word out again');
  await says().not.toMatch(/to look at/);
  await expect.poll(() => options.textContent('#options'), soon).toContain('Words that you do not want pointed out');
  await page.reload();
  await writes('Foxglove had cake too');
  await expect.poll(() => worlds.size, soon).toBeGreaterThan(0);
  await says().not.toMatch(/to look at/);
  await options.bringToFront();
  await options.getByRole('button', { name: 'Point out “Foxglove” again' }).click();
  await page.bringToFront();
  await says().toMatch(/1 thing to look at/);
});

test('left, the pack is gone from the page too', async () => {
  await options.bringToFront();
  await options.getByRole('button', { name: 'Leave this guidance' }).click();
  await page.bringToFront();
  await says().not.toMatch(/to look at/);
});
