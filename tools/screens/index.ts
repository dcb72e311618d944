/**
 * `npm run screens`: pictures of every screen of the popup into `out/screens`, as the popup and as a tab of its own, to be
 * looked at. `npm run screens -- reply posted` takes those whose address begins so.
 */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openChromium } from '../browsers/open-chromium';
import { everyScreen } from './addresses';

const FOLDER = 'out/screens';
/** A popup is as wide as its page asks; a tab is as wide as the window. */
const LOOKS = [
  { language: 'en-GB', colorScheme: 'light', width: 432 },
  { language: 'cy', colorScheme: 'dark', width: 432 },
  { language: 'en-GB', colorScheme: 'dark', width: 1100 },
] as const;

const wanted = process.argv.slice(2);
const screens = everyScreen().filter((one) => wanted.length === 0 || wanted.some((start) => one.startsWith(start)));
mkdirSync(FOLDER, { recursive: true });
const { context, extensionId } = await openChromium({
  extension: `${process.env.SECOND_LOOK_DIST ?? 'dist'}/chromium`,
});
const popup = `chrome-extension://${extensionId}/popup/index.html`;
const page = await context.newPage();
for (const { language, colorScheme, width } of LOOKS) {
  await page.goto(popup);
  await page.evaluate(`chrome.storage.local.set({ settings:
    { version: 1, language: '${language}', onPlaces: [], offPlaces: [], snoozedUntil: null } })`);
  await page.emulateMedia({ colorScheme });
  for (const screen of screens)
    await take(screen, width, `${screen.replaceAll('/', '-')}.${language}.${colorScheme}.${width}`);
}
await context.close();
console.log(`${screens.length * LOOKS.length} pictures in ${FOLDER}`);

async function take(screen: string, width: number, name: string): Promise<void> {
  await page.setViewportSize({ width, height: 600 });
  await show(page, screen);
  // A window that holds all of it: what sticks to an edge of the window then covers nothing
  const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
  await page.setViewportSize({ width, height });
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
}

/** Leaving it first makes each a first opening. */
async function show(on: Page, screen: string): Promise<void> {
  await on.goto('about:blank');
  await on.goto(`${popup}#${screen}`);
  await on.waitForSelector(screen === 'home' ? 'footer' : 'main h1');
}
