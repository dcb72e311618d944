import { resolve } from 'node:path';
import puppeteer, {
  type Browser,
  type CDPSession,
  type KeyInput,
  type Page,
  type Target,
  type WebWorker,
} from 'puppeteer-core';
import { expect } from 'vitest';
import { DEFAULTS } from '../../../src/platform/settings';
import { browserPath } from '../../../tools/browsers/find';

/** Chromium with the production build, whose popup is opened as a press on the icon opens it. */
export type PopupBrowser = {
  browser: Browser;
  extensionId: string;
  /** A page under a real host name, answered here; it holds a form with a textarea. */
  page(address: string): Promise<Page>;
  /** Presses the extension's icon over a page: the popup that opens has `activeTab`, as for a person. */
  popupOver(page: Page): Promise<Page>;
  /** A page of the extension's own, in a tab. */
  ownPage(path: string): Promise<Page>;
  /** Evaluates in the background, waking it. */
  background<T>(expression: string): Promise<T>;
  stopBackground(): Promise<void>;
  close(): Promise<void>;
};

const BODY =
  '<form onsubmit="return false"><textarea data-testid="tweetTextarea_0" aria-label="Post"></textarea><button data-testid="tweetButton">Post</button></form>';

export async function openPopupBrowser(
  more: { executablePath?: string; extension?: string; args?: readonly string[] } = {},
): Promise<PopupBrowser> {
  const extension = more.extension ?? resolve(process.env.SECOND_LOOK_DIST ?? 'dist', 'chromium');
  const browser = await puppeteer.launch({
    executablePath: more.executablePath ?? browserPath('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    args: ['--no-sandbox', '--enable-unsafe-extension-debugging', ...(more.args ?? [])],
  });
  const session = await browser.target().createCDPSession();
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const extensionId = new URL(worker.url()).host;
  const own = (path: string) => `chrome-extension://${extensionId}/${path}`;
  const open = async (address: string) => {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().startsWith('http')) return void request.continue();
      void request.respond({ contentType: 'text/html', body: BODY });
    });
    await page.goto(address);
    return page;
  };
  return {
    browser,
    extensionId,
    page: open,
    ownPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(own(path));
      // The popup's own code is not part of what its page loads
      if (path.startsWith('popup/')) await page.waitForSelector('main, footer');
      return page;
    },
    async popupOver(page) {
      await page.bringToFront();
      const before = new Set(browser.targets());
      await pressIcon(session, extensionId, page.url());
      const target = await browser.waitForTarget((one) => !before.has(one) && one.url().startsWith(own('popup/')));
      const popup = await target.asPage();
      await popup.waitForSelector('h2');
      return popup;
    },
    background: async (expression) =>
      (await awake(await workerOf(browser, own('')))).evaluate(expression) as Promise<never>,
    stopBackground: async () => (await workerOf(browser, own(''))).close(),
    close: () => browser.close(),
  };
}

/** The id of an unpacked extension follows from where it lies. */
export async function extensionId(): Promise<string> {
  const chromium = await openPopupBrowser();
  await chromium.close();
  return chromium.extensionId;
}

async function workerOf(browser: Browser, ownOrigin: string) {
  const isOurs = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(ownOrigin);
  const worker = await (await browser.waitForTarget(isOurs)).worker();
  if (!worker) throw new Error('The background has no worker.');
  return worker;
}

/** Puppeteer's types leave out the Extensions domain (Chrome DevTools Protocol, experimental). */
type IconPress = { send(method: 'Extensions.triggerAction', ask: { id: string; targetId: string }): Promise<void> };

async function pressIcon(session: CDPSession, id: string, address: string) {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === address);
  if (!tab) throw new Error(`No tab shows ${address}.`);
  await (session as unknown as IconPress).send('Extensions.triggerAction', { id, targetId: tab.targetId });
}

/** What a popup or page says, as a person reads it. */
export const textOf = (page: Page): Promise<string> => page.evaluate('document.body.innerText') as Promise<string>;

/** Presses what bears this name in the accessibility tree. */
export async function press(page: Page, name: string, role = 'button') {
  const found = await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`);
  await found?.click();
}

/** Presses the printed access keys of our part of a page, one after the other. */
export async function pressAccessKeys(page: Page, ...letters: readonly KeyInput[]): Promise<void> {
  for (const letter of letters) {
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
    await page.keyboard.press(letter);
    for (const key of ['Shift', 'Alt'] as const) await page.keyboard.up(key);
  }
}

/** Settings as somebody left them; whatever is not named is as at the start. */
export const settingsAre = ({ background }: Pick<PopupBrowser, 'background'>, changed: object): Promise<unknown> =>
  background(`chrome.storage.local.set(${JSON.stringify({ settings: { ...DEFAULTS, ...changed } })})`);

/** Waits for a fact, as long as a busy machine may need. */
export const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 15_000 });

/** A worker that has just begun has no extension interface yet: asked too early, it knows nothing of `chrome`. */
async function awake(worker: WebWorker): Promise<WebWorker> {
  const until = Date.now() + 10_000;
  while (Date.now() < until)
    if (await worker.evaluate("typeof chrome === 'object' && chrome.storage !== undefined")) return worker;
  throw new Error('The background never had an extension interface.');
}

/** A screen behind the popup's first, by what stands after `#`, in a tab; its code has come when there is a way back. */
export async function openScreen({ ownPage }: PopupBrowser, hash: string): Promise<Page> {
  const page = await ownPage(`popup/index.html#${hash}`);
  await page.waitForSelector('a.back');
  return page;
}

/**
 * The screen that opens beside a page when the person asks for it there, in front of them; they ask again where the page
 * was not ready to hear it.
 */
export async function openedBeside({ browser }: PopupBrowser, ask: () => Promise<void>): Promise<Page> {
  const before = new Set(browser.targets());
  const opened = () =>
    browser.targets().find((one) => !before.has(one) && one.url().endsWith('/popup/index.html#opened'));
  const asked = async () => {
    if (!opened()) await ask();
    return opened() !== undefined;
  };
  await expect.poll(asked, { timeout: 60_000, interval: 700 }).toBe(true);
  const page = await opened()?.page();
  if (!page) throw new Error('No tab opened.');
  // What is looked for by name is looked for once a frame, and a tab behind another has none
  await page.bringToFront();
  return page;
}
