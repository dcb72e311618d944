import { type Browser, chromium, type Page } from 'playwright-core';
import type { Review } from '../../../src/engine/types/review';
import { browserPath } from '../../../tools/browsers/find';
import { bundle } from '../harness/bundle';

/** The interface on a bare page in Chromium, for reviews that no draft need be found for. */
export async function openViews() {
  const script = await bundle('test/extension/interface/bench.ts');
  const browser: Browser = await chromium.launch({ executablePath: browserPath('chromium'), args: ['--no-sandbox'] });

  async function bench({ width = 900, height = 800, dark = false }: Look = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light' });
    await page.setContent('<!doctype html><html lang="en"><title>Page</title><body><p>Page</p></body></html>');
    await page.addScriptTag({ content: script });
    return page;
  }
  async function asked(review: Review, options: Options = {}, look: Look = {}): Promise<Page> {
    const page = await bench(look);
    await page.evaluate(([one, how]) => window.shown.ask(one, how), [review, options] as const);
    return page;
  }
  return { bench, asked, close: () => browser.close() };
}
export type Views = Awaited<ReturnType<typeof openViews>>;

type Look = { width?: number; height?: number; dark?: boolean };
type Options = Parameters<typeof window.shown.ask>[1];

export const text = (page: Page) => page.evaluate(() => window.shown.text());
export const chosen = (page: Page) => page.evaluate(() => window.shown.chosen);
export const focused = (page: Page) => page.evaluate(() => window.shown.root?.activeElement?.textContent ?? '');
export const untilItListens = async (page: Page) => {
  const since = await page.evaluate(() => performance.now());
  await page.waitForFunction((start) => performance.now() > start + 420, since);
};
export const rectOf = (page: Page, name: string) =>
  page.evaluate((words) => {
    const all = [...(window.shown.root?.querySelectorAll('button') ?? [])];
    return all
      .find((one) => one.textContent === words)
      ?.getBoundingClientRect()
      .toJSON();
  }, name);
export const middleOf = async (page: Page, name: string): Promise<[number, number]> => {
  const rect = await rectOf(page, name);
  return [rect.x + rect.width / 2, rect.y + rect.height / 2];
};
