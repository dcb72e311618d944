import { readFile } from 'node:fs/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Review } from '../../src/engine/types/review';
import { bundle } from './harness/bundle';
import { reviews } from './interface/reviews';

let browser: Browser;
let script: string;
let axe: string;
beforeAll(async () => {
  script = await bundle('test/extension/interface/bench.ts');
  axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

type Look = { width?: number; height?: number; dark?: boolean };
type Options = Parameters<typeof window.shown.ask>[1];

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
const text = (page: Page) => page.evaluate(() => window.shown.text());
const chosen = (page: Page) => page.evaluate(() => window.shown.chosen);
const focused = (page: Page) => page.evaluate(() => window.shown.root?.activeElement?.textContent ?? '');
const untilItListens = async (page: Page) => {
  const since = await page.evaluate(() => performance.now());
  await page.waitForFunction((start) => performance.now() > start + 420, since);
};
const rectOf = (page: Page, name: string) =>
  page.evaluate((words) => {
    const all = [...(window.shown.root?.querySelectorAll('button') ?? [])];
    return all
      .find((one) => one.textContent === words)
      ?.getBoundingClientRect()
      .toJSON();
  }, name);
const middleOf = async (page: Page, name: string): Promise<[number, number]> => {
  const rect = await rectOf(page, name);
  return [rect.x + rect.width / 2, rect.y + rect.height / 2];
};

const VIEWS: [string, Review][] = Object.entries(reviews);
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each([false, true])('dark: %s', (dark) => {
  test.each(VIEWS)('axe finds nothing in dialog, advice and card: %s', async (_name, review) => {
    for (const surface of dark ? (['ask'] as const) : (['ask', 'advice', 'card'] as const)) {
      const page = await bench({ dark });
      await page.evaluate(([one, which]) => (which === 'card' ? window.shown.card(one) : window.shown.ask(one)), [
        review,
        surface,
      ] as const);
      if (surface === 'advice') {
        await untilItListens(page);
        await page.mouse.click(...(await middleOf(page, 'Get advice')));
      }
      await page.addScriptTag({ content: axe });
      const found = await page.evaluate(async (tags) => {
        const host = [...document.documentElement.children].at(-1);
        if (host) Object.defineProperty(host, 'shadowRoot', { get: () => window.shown.root });
        const { violations, passes } = await window.axe.run(document, {
          runOnly: tags,
          rules: { region: { enabled: false } },
        });
        const ours = passes.flatMap(({ nodes }) => nodes).filter(({ target }) => Array.isArray(target[0]));
        return {
          violations: violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
          ours: ours.length,
        };
      }, TAGS);
      expect(found.violations).toEqual([]);
      expect(found.ours, 'axe looked inside our root').toBeGreaterThan(5);
      await page.close();
    }
  });
});

test.each(['en-GB', 'cy'] as const)(
  'at 320 pixels, as at fourfold zoom, all choices are in view, and large enough: %s',
  async (language) => {
    const page = await asked(reviews.five, { language }, { width: 320, height: 256 });
    const rects = await page.evaluate(() =>
      [...(window.shown.root?.querySelectorAll('footer button') ?? [])].map((one) =>
        one.getBoundingClientRect().toJSON(),
      ),
    );
    expect(rects).toHaveLength(3);
    for (const { left, top, right, bottom, width, height } of rects) {
      expect(left >= 0 && top >= 0 && right <= 320 && bottom <= 256).toBe(true);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  },
);

test('focus stands on the heading first, and goes round inside the dialog', async () => {
  const page = await asked(reviews.identifier);
  expect(await focused(page)).toBe('One thing to look at before this goes');
  const stops: string[] = [];
  for (let press = 0; press < 6; press += 1) {
    await page.keyboard.press('Tab');
    stops.push(await focused(page));
  }
  expect(stops.slice(-4, -1)).toEqual(['Edit', 'Post anyway', 'Get advice']);
  expect(stops.at(-1)).toBe(stops[0]);
  await page.close();
});

test('Enter that was held since before the dialog opened, and its repeats, choose nothing', async () => {
  const page = await bench();
  await page.keyboard.down('Enter');
  await page.evaluate((review) => window.shown.ask(review), reviews.identifier);
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Post anyway');
  await untilItListens(page);
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  expect(await chosen(page)).toEqual([]);
  await page.keyboard.press('Enter');
  expect(await chosen(page)).toEqual(['post anyway']);
  await page.close();
});

test('Space let go on a choice that it was not pressed on chooses nothing', async () => {
  const page = await bench();
  await page.keyboard.down('Space');
  await page.evaluate((review) => window.shown.ask(review), reviews.identifier);
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Tab');
  await untilItListens(page);
  await page.keyboard.up('Space');
  expect(await chosen(page)).toEqual([]);
  await page.keyboard.press('Space');
  expect(await chosen(page)).toEqual(['post anyway']);
  await page.close();
});

test('a press in the first 400 ms, a double click and a made-up click choose nothing; one press does', async () => {
  const page = await asked(reviews.identifier);
  const middle = await middleOf(page, 'Post anyway');
  await page.mouse.click(...middle);
  expect(await chosen(page)).toEqual([]);
  await untilItListens(page);
  await page.evaluate(() =>
    [...(window.shown.root?.querySelectorAll('button') ?? [])].forEach((one) => void one.click()),
  );
  expect(await chosen(page)).toEqual([]);
  await page.mouse.click(...middle, { delay: 30 });
  expect(await chosen(page)).toEqual(['post anyway']);
  await page.close();
});

test('Escape is Edit, once', async () => {
  const page = await asked(reviews.identifier);
  await page.keyboard.press('Escape');
  expect(await chosen(page)).toEqual([]);
  await untilItListens(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(await chosen(page)).toEqual(['edit']);
  await page.close();
});

test('a draft that speaks up is shown independent people first, and never communications or HR', async () => {
  const page = await asked(reviews.concern);
  await untilItListens(page);
  await page.mouse.click(...(await middleOf(page, 'Get advice')));
  const words = await text(page);
  const order = ['Your union', 'Protect', 'CQC', 'Freedom to Speak Up', 'Your manager'].map((name) =>
    words.indexOf(name),
  );
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order[0]).toBeGreaterThan(-1);
  expect(words).toContain('Nothing was recorded or sent.');
  expect(words).not.toMatch(/communications|human resources|\bHR\b/i);
  await page.close();
});

test('somebody in crisis who writes is shown people who listen, first, and no rule', async () => {
  const page = await asked(reviews.crisis);
  const words = await text(page);
  expect(words).toMatch(/116 123[\s\S]*85258/);
  expect(words.indexOf('116 123')).toBeLessThan(words.indexOf('This could show'));
  expect(await page.evaluate(() => window.shown.root?.textContent ?? '')).not.toContain('The rule');
  await page.close();
});

test('how many could fit is told in words, with what tells most and what an edit would gain', async () => {
  const page = await asked(reviews.jigsaw);
  const words = await text(page);
  expect(words).toContain('perhaps only one person');
  expect(words).toContain('What tells most: “second baler injury”, “tonight”.');
  expect(words).toContain('Without “second baler injury”: perhaps a few dozen people.');
  await page.close();
});

test('at most three things are in view, those that hold a send first, and the rest are counted', async () => {
  const page = await asked(reviews.five);
  const titles = await page.evaluate(() => [...(window.shown.root?.querySelectorAll('.concern h3') ?? [])].length);
  expect(titles).toBe(3);
  expect(await text(page)).toContain('And 2 more, once you have looked at these.');
  expect(
    await page.evaluate(() =>
      [...(window.shown.root?.querySelectorAll<HTMLElement>('.concern') ?? [])].map((one) => one.dataset.outcome),
    ),
  ).toEqual(['pause', 'pause', 'pause']);
  await page.close();
});

test('a draft that was not checked whole is shown as such', async () => {
  const page = await asked(reviews.leftOut);
  expect(await text(page)).toContain('Not all of this draft could be checked.');
  await page.close();
});

test('a bare repost can be left, not edited', async () => {
  const page = await asked(reviews.identifier, { canEdit: false });
  expect(await rectOf(page, 'Leave it')).toBeDefined();
  expect(await rectOf(page, 'Edit')).toBeUndefined();
  await page.close();
});
