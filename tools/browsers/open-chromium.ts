import { resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { browserPath } from './find';

export type ChromiumWish = {
  /** The build to load: a folder with a manifest. */
  extension: string;
  headless?: boolean;
  /** A profile folder to keep; without one a temporary profile is made and removed. */
  profile?: string;
  /** `host:port` of an HTTP proxy that everything goes through, this machine's own addresses included. */
  proxy?: string;
  locale?: string;
};

export type OpenChromium = { context: BrowserContext; extensionId: string };

/** Docker and CI run as root, where Chromium's sandbox cannot start. */
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

/**
 * Opens Chromium, Chrome or Edge with the unpacked extension on it. The extension is loaded over the debugging pipe,
 * because branded builds no longer know `--load-extension` (Chrome 137; the flag that brought it back went with 142).
 */
export async function openChromium(wish: ChromiumWish): Promise<OpenChromium> {
  const context = await chromium.launchPersistentContext(wish.profile ?? '', {
    executablePath: browserPath('chromium'),
    headless: wish.headless ?? true,
    chromiumSandbox: !isRoot,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--enable-unsafe-extension-debugging'],
    viewport: wish.headless === false ? null : { width: 1100, height: 800 },
    ...(wish.proxy && { proxy: { server: `http://${wish.proxy}`, bypass: '<-loopback>' } }),
    ...(wish.locale && { locale: wish.locale }),
  });
  try {
    return { context, extensionId: await loadExtension(context, resolve(wish.extension)) };
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function loadExtension(context: BrowserContext, path: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser gives no session over its pipe.');
  const { id } = await pipe(session).send('Extensions.loadUnpacked', { path });
  await session.detach();
  return id;
}

/** Playwright's types leave out the Extensions domain (Chrome DevTools Protocol, experimental). */
type ExtensionPipe = { send(method: 'Extensions.loadUnpacked', ask: { path: string }): Promise<{ id: string }> };
const pipe = (session: CDPSession) => session as unknown as ExtensionPipe;
