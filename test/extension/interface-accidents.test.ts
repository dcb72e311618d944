import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reviews } from './interface/reviews';
import { chosen, focused, middleOf, openViews, untilItListens, type Views } from './interface/views';

let views: Views;
beforeAll(async () => {
  views = await openViews();
});
afterAll(() => views.close());

/** More than there is to press in any dialog of ours. */
const MANY = 30;

async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < MANY && (await focused(page)) !== name; press += 1) await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(name);
}

test('focus stands on the heading first, and goes round inside the dialog', async () => {
  const page = await views.asked(reviews.identifier);
  expect(await focused(page)).toBe('One thing to look at before this goes');
  const stops: string[] = [];
  do {
    await page.keyboard.press('Tab');
    stops.push(await focused(page));
  } while (stops.length < MANY && (stops.length === 1 || stops.at(-1) !== stops[0]));
  expect(stops.slice(-5, -1)).toEqual(['Edit', 'Post anyway', 'Get advice', 'Come back later']);
  expect(stops.at(-1)).toBe(stops[0]);
  await page.close();
});

test('Enter that was held since before the dialog opened, and its repeats, choose nothing', async () => {
  const page = await views.bench();
  await page.keyboard.down('Enter');
  await page.evaluate((review) => window.shown.ask(review), reviews.identifier);
  await tabTo(page, 'Post anyway');
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
  const page = await views.bench();
  await page.keyboard.down('Space');
  await page.evaluate((review) => window.shown.ask(review), reviews.identifier);
  await tabTo(page, 'Post anyway');
  await untilItListens(page);
  await page.keyboard.up('Space');
  expect(await chosen(page)).toEqual([]);
  await page.keyboard.press('Space');
  expect(await chosen(page)).toEqual(['post anyway']);
  await page.close();
});

test('a press in the first 400 ms, a double click and a made-up click choose nothing; one press does', async () => {
  const page = await views.asked(reviews.identifier);
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
  const page = await views.asked(reviews.identifier);
  await page.keyboard.press('Escape');
  expect(await chosen(page)).toEqual([]);
  await untilItListens(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(await chosen(page)).toEqual(['edit']);
  await page.close();
});
