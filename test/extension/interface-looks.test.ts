import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Review } from '../../src/engine/types/review';
import { reviews } from './interface/reviews';
import { middleOf, openViews, untilItListens, type Views } from './interface/views';

let views: Views;
let axe: string;
beforeAll(async () => {
  axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
  views = await openViews();
});
afterAll(() => views.close());

const VIEWS: [string, Review][] = Object.entries(reviews);
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each([false, true])('dark: %s', (dark) => {
  test.each(VIEWS)('axe finds nothing in dialog, advice and card: %s', async (_name, review) => {
    for (const surface of dark ? (['ask'] as const) : (['ask', 'advice', 'card'] as const)) {
      const page = await views.bench({ dark });
      await page.evaluate(([one, which]) => (which === 'card' ? window.shown.card(one) : window.shown.ask(one)), [
        review,
        surface,
      ] as const);
      if (surface === 'advice') {
        await untilItListens(page);
        await page.mouse.click(...(await middleOf(page, 'Get advice')));
      }
      await page.evaluate(() => {
        for (const part of window.shown.root?.querySelectorAll('.card details') ?? []) part.setAttribute('open', '');
      });
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

test.each([
  ['en-GB', 'five', 4],
  ['cy', 'five', 4],
  ['en-GB', 'concern', 5],
  ['cy', 'concern', 5],
] as const)(
  'at 320 pixels, as at fourfold zoom, all choices are in view, and large enough: %s, %s',
  async (language, name, choices) => {
    const page = await views.asked(reviews[name], { language }, { width: 320, height: 256 });
    const rects = await page.evaluate(() =>
      [...(window.shown.root?.querySelectorAll('footer button') ?? [])].map((one) =>
        one.getBoundingClientRect().toJSON(),
      ),
    );
    expect(rects).toHaveLength(choices);
    for (const { left, top, right, bottom, width, height } of rects) {
      expect(left >= 0 && top >= 0 && right <= 320 && bottom <= 256).toBe(true);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  },
);
