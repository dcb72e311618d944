import { afterAll, beforeAll, expect, test } from 'vitest';
import { reviews } from './interface/reviews';
import { middleOf, openViews, rectOf, text, untilItListens, type Views } from './interface/views';

let views: Views;
beforeAll(async () => {
  views = await openViews();
});
afterAll(() => views.close());

test('a draft that speaks up is shown independent people first, and never communications or HR', async () => {
  const page = await views.asked(reviews.concern);
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
  const page = await views.asked(reviews.crisis);
  const words = await text(page);
  expect(words).toMatch(/116 123[\s\S]*85258/);
  expect(words.indexOf('116 123')).toBeLessThan(words.indexOf('This could show'));
  expect(await page.evaluate(() => window.shown.root?.textContent ?? '')).not.toContain('The rule');
  await page.close();
});

test('how many could fit is told in words, with what tells most and what an edit would gain', async () => {
  const page = await views.asked(reviews.jigsaw);
  const words = await text(page);
  expect(words).toContain('perhaps only one person');
  expect(words).toContain('What tells most: “second baler injury”, “tonight”.');
  expect(words).toContain('Without “second baler injury”: perhaps a few dozen people.');
  await page.close();
});

test('at most three things are in view, those that hold a send first, and the rest are counted', async () => {
  const page = await views.asked(reviews.five);
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
  const page = await views.asked(reviews.leftOut);
  expect(await text(page)).toContain('Not all of this draft could be checked.');
  await page.close();
});

test('a bare repost can be left, not edited', async () => {
  const page = await views.asked(reviews.identifier, { canEdit: false });
  expect(await rectOf(page, 'Leave it')).toBeDefined();
  expect(await rectOf(page, 'Edit')).toBeUndefined();
  await page.close();
});
