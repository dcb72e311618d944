import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBench } from './editors/open-bench';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  ({ browser, page } = await openBench('test/composer/editors/bench.ts'));
}, 60_000);
afterAll(() => browser.close());

const LONG = `${'A long shift with a good team. '.repeat(9)}\n\nPlease chase bloods for 999 000 0018\n`;
const AREAS = [
  'width: 200px; height: 90px; font: 16px/1.4 sans-serif; padding: 7px 12px; border: 3px solid',
  'width: 310px; height: 60px; font: 700 14px serif; letter-spacing: 1px; padding: 0; border: 0',
  'width: 50%; height: 200px; font: 20px monospace; text-indent: 20px; word-spacing: 4px',
];

test.each(AREAS)('over a textarea the words wrap as in it, and the mark scrolls along: %s', async (style) => {
  const seen = await page.evaluate(
    ([css, value]) => {
      window.bench.show('<textarea data-box></textarea>');
      const box = document.querySelector('textarea');
      if (!box) return null;
      box.style.cssText = css;
      box.value = value;
      const words = window.bench.mark('999 000 0018').querySelector<HTMLElement>(':scope > div > div');
      const placed = words?.parentElement?.getBoundingClientRect();
      const inner = box.getBoundingClientRect();
      box.scrollTop = 9999;
      window.bench.marks?.place();
      const low = window.bench.marks?.rectsOf(0)[0]?.top ?? Number.NaN;
      box.scrollTop -= 10;
      window.bench.marks?.place();
      const high = window.bench.marks?.rectsOf(0)[0]?.top ?? Number.NaN;
      return {
        height: [words?.scrollHeight, box.scrollHeight],
        left: [placed?.left, inner.left + box.clientLeft],
        moved: high - low,
      };
    },
    [style, LONG] as const,
  );
  expect(seen?.height[0]).toBe(seen?.height[1]);
  expect(seen?.left[0]).toBe(seen?.left[1]);
  expect(seen?.moved).toBeCloseTo(10, 0);
});

test('a highlight has a name that tells nothing, and the composer gets no node', async () => {
  const html = '<div data-box="" contenteditable="true">Bloods for 999 000 0018</div>';
  const seen = await page.evaluate((markup) => {
    window.bench.show(markup);
    window.bench.mark('999 000 0018');
    return { names: [...CSS.highlights.keys()], html: document.body.innerHTML };
  }, html);
  expect(seen.names).toHaveLength(1);
  expect(seen.names[0]).toMatch(/^h[a-z0-9]{1,6}$/);
  expect(seen.html).toBe(html);
});

test('what a page did to the words after they were read is not marked', async () => {
  const seen = await page.evaluate(() => {
    window.bench.show('<div data-box contenteditable="true">Bloods for 999 000 0018</div>');
    const box = document.querySelector('[data-box]');
    const layer = window.bench.mark('999 000 0018');
    if (box) box.textContent = 'Bloods for 12';
    window.bench.marks?.clear();
    return { left: CSS.highlights.size, mirrors: layer.childElementCount };
  });
  expect(seen).toEqual({ left: 0, mirrors: 0 });
});
