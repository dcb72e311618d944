import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownWorlds } from '../../tools/browsers/closed-chromium';
import { type OpenChromium, openChromium } from '../../tools/browsers/open-chromium';
import { builtFor } from '../extension/harness/build';
import { countTimers, liveObjects, pageWeight } from './heap';

/** A dialog as X draws one, made and thrown away. It is marked before it goes: all that we can have on it, it had. */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>X</title><body><script>
const until = (fact) => new Promise((done) => { const look = () => (fact() ? done() : requestAnimationFrame(look)); look(); });
async function cycle() {
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  dialog.innerHTML = '<div data-testid="tweetTextarea_0" role="textbox" contenteditable="true"></div>' +
    '<button data-testid="tweetButton">Post</button>';
  document.body.append(dialog);
  dialog.firstChild.focus();
  document.execCommand('insertText', false, 'chase bloods for 999 000 0018');
  await until(() => CSS.highlights.size > 0);
  dialog.remove();
  await until(() => CSS.highlights.size === 0);
}
window.cycles = async (times) => { for (let at = 0; at < times; at += 1) await cycle(); };
</script></body></html>`;

/** What sessions are made of, each by the class that the browser gives it. */
const CLASSES = ['ResizeObserver', 'MutationObserver', 'AbortController', 'Highlight', 'CSSStyleSheet'] as const;
const CYCLES = 200;

let chromium: OpenChromium;
let session: CDPSession;
let worlds: ReadonlySet<string>;
let cycles: (times: number) => Promise<void>;

beforeAll(async () => {
  chromium = await openChromium({ extension: builtFor('chromium') });
  await chromium.context.route(/^https?:/, (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
  const page = await chromium.context.newPage();
  session = await chromium.context.newCDPSession(page);
  worlds = await ownWorlds(session, `chrome-extension://${chromium.extensionId}`);
  await page.goto('https://x.com/home');
  cycles = (times) => page.evaluate(`window.cycles(${times})`);
});
afterAll(() => chromium?.context.close());

/** The world of our scripts on this page, once the watcher is there. */
async function ourWorld(): Promise<string> {
  await expect.poll(() => worlds.size, { timeout: 30_000 }).toBe(1);
  return [...worlds][0] ?? '';
}

test(`${CYCLES} composers that came and went leave no session, observer, listener or timer behind`, async () => {
  const world = await ourWorld();
  const timers = await countTimers(session, world);
  await cycles(20); // the first ones ready the engine and fill what is filled once
  const before = { objects: await liveObjects(session, world, CLASSES), page: await pageWeight(session) };
  await cycles(CYCLES);
  await expect.poll(timers, { timeout: 60_000 }).toBe(0);
  const after = { objects: await liveObjects(session, world, CLASSES), page: await pageWeight(session) };
  console.log(`before ${JSON.stringify(before)}, after ${JSON.stringify(after)}`);

  // What the first cycles left to be thrown away may be thrown away during the others.
  for (const name of CLASSES) expect(after.objects[name], name).toBeLessThanOrEqual(before.objects[name] ?? 0);
  expect(after.page.nodes - before.page.nodes).toBeLessThan(CYCLES / 10);
  expect(after.page.listeners - before.page.listeners).toBeLessThan(CYCLES / 10);
  // A session that stayed would keep its draft and its review: some kilobytes each.
  expect(after.page.heapBytes - before.page.heapBytes).toBeLessThan(CYCLES * 2000);
});

test('this count sees an observer and a timer that stay', async () => {
  const world = await ourWorld();
  const keep = 'globalThis.kept = [new ResizeObserver(() => {}), setTimeout(() => {}, 600_000)]; 1';
  const timers = await countTimers(session, world);
  const before = await liveObjects(session, world, ['ResizeObserver']);
  await session.send('Runtime.evaluate', { expression: keep, uniqueContextId: world });
  const after = await liveObjects(session, world, ['ResizeObserver']);
  expect(after.ResizeObserver).toBe((before.ResizeObserver ?? 0) + 1);
  expect(await timers()).toBe(1);
});
