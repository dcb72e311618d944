import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Review } from '../../src/engine/types/review';
import { reviews } from './interface/reviews';
import { chosen, middleOf, openViews, text, untilItListens, type Views } from './interface/views';

let views: Views;
beforeAll(async () => {
  views = await openViews();
});
afterAll(() => views.close());

async function carded(review: Review, options: Parameters<typeof window.shown.card>[1] = {}): Promise<Page> {
  const page = await views.bench();
  await page.evaluate(([one, how]) => window.shown.card(one, how), [review, options] as const);
  return page;
}
const wholeText = (page: Page) => page.evaluate(() => window.shown.root?.textContent ?? '');
const press = (page: Page, key: string) => page.keyboard.press(`Alt+Shift+${key}`);
const closedParts = (page: Page) =>
  page.evaluate(() => [...(window.shown.root?.querySelectorAll('details') ?? [])].filter((one) => !one.open).length);

test('an offer is one line at the foot, after everything else', async () => {
  const page = await carded(reviews.jigsawWithOffer);
  const order = [
    'Put together, this could',
    'Who will see this',
    'Read it as someone else',
    'You need not answer abuse',
  ];
  const words = await wholeText(page);
  const places = order.map((one) => words.indexOf(one));
  expect(Math.min(...places)).toBeGreaterThan(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  await page.close();
});

test('who will see it is told by the printed key, and so is how five others would read it', async () => {
  const page = await carded(reviews.identifier, { how: 'reading' });
  await untilItListens(page);
  const closed = await closedParts(page);
  await press(page, 'S');
  expect(await text(page)).toContain('It is not clear who can see this here.');
  await press(page, 'R');
  expect(await closedParts(page)).toBe(closed - 2);
  expect(await text(page)).toContain('They would know at once that it is them: “999 000 0018”.');
  expect(await text(page)).toContain('They would look at “999 000 0018”, and at how soon it was put right.');
  await page.close();
});

test('every choice of card and dialog has a printed key of its own', async () => {
  const page = await carded(reviews.phrase, { how: 'reading' });
  await page.evaluate((review) => window.shown.ask(review), reviews.concern);
  const unprinted = await page.evaluate(() =>
    [...(window.shown.root?.querySelectorAll<HTMLElement>('dialog :is(button, summary)') ?? [])]
      .filter((one) => !one.dataset.key && one.getAttribute('aria-keyshortcuts') !== 'Escape')
      .map((one) => one.textContent.trim()),
  );
  // The only concern of a card, and the routes of a concern, are open already: there is nothing to choose.
  expect(unprinted).toEqual(['This sounds important. Here is how to be heard', 'This could show who a patient is']);
  const printed = await page.evaluate(() => {
    const choice = window.shown.root?.querySelector('footer button');
    return choice ? getComputedStyle(choice, '::after').content : '';
  });
  expect(printed).toContain('T');
  await page.close();
});

test('a letter alone chooses nothing, nor do keys held since before; Alt, Shift and the letter do', async () => {
  const page = await views.bench();
  for (const key of ['Alt', 'Shift', 'P']) await page.keyboard.down(key);
  await page.evaluate((review) => window.shown.ask(review), reviews.identifier);
  await untilItListens(page);
  await page.keyboard.down('P');
  for (const key of ['P', 'Shift', 'Alt']) await page.keyboard.up(key);
  expect(await chosen(page)).toEqual([]);
  for (const key of ['p', 'e', 'Shift+P', 'Control+Shift+E']) await page.keyboard.press(key);
  expect(await chosen(page)).toEqual([]);
  await press(page, 'P');
  expect(await chosen(page)).toEqual(['post anyway']);
  await page.close();
});

test('a held draft that speaks up first hears that its concern matters, and its main button keeps the concern', async () => {
  const page = await views.asked(reviews.concern);
  expect(await text(page)).toMatch(/^Second Look\s+Your concern matters\. Raising it may be your duty/);
  const first = await page.evaluate(() => window.shown.root?.querySelector('footer .first')?.textContent);
  expect(first).toBe('Take out the detail and keep the concern');
  const sides = await page.evaluate(() =>
    ['.support .turns strong', '.concern h3'].map((css) =>
      window.shown.root?.querySelector(css)?.getBoundingClientRect().toJSON(),
    ),
  );
  expect(sides[0].left).toBeGreaterThan(sides[1].right);
  expect(await text(page)).toMatch(/Your union[\s\S]*Your manager/);
  await untilItListens(page);
  await press(page, 'T');
  expect(await chosen(page)).toEqual(['take out']);
  await page.close();
});

test('a concern with nothing to take out of one’s own words is not asked to take anything out', async () => {
  const findings = reviews.concern.findings.map((one) => ({ ...one, in: 'inReplyTo' as const }));
  const page = await views.asked({ ...reviews.concern, findings });
  expect(await page.evaluate(() => window.shown.root?.querySelector('footer .first')?.textContent)).toBe('Edit');
  await page.close();
});

test('a draft to come back to is kept until the browser closes, and that is said', async () => {
  const page = await views.asked(reviews.identifier);
  await untilItListens(page);
  await page.mouse.click(...(await middleOf(page, 'Come back later')));
  await expect.poll(() => text(page)).toContain('A copy is kept in memory until you close the browser.');
  expect(await chosen(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await chosen(page)).toEqual(['edit']);
  await page.close();
});

test('a draft that could not be kept is said to stand in its box alone', async () => {
  const page = await views.asked(reviews.identifier, { isKept: false });
  await untilItListens(page);
  await page.mouse.click(...(await middleOf(page, 'Come back later')));
  await expect.poll(() => text(page)).toContain('It could not be kept.');
  await page.close();
});

test('a held concern goes to those who can act on it: the draft is kept, that is said, and the form opens beside', async () => {
  const page = await views.asked(reviews.concern);
  await untilItListens(page);
  await press(page, 'F');
  await expect.poll(() => text(page)).toContain('A copy is kept in memory until you close the browser.');
  await expect.poll(() => chosen(page)).toEqual(['open concern']);
  await page.keyboard.press('Escape');
  expect(await chosen(page)).toEqual(['open concern', 'edit']);
  await page.close();
});

test('where to raise it and the form stand together in advice, and on the card; another draft has no such form', async () => {
  const page = await views.asked(reviews.concern);
  await untilItListens(page);
  await press(page, 'A');
  expect(await text(page)).toMatch(/Where to raise it[\s\S]*Turn this into a concern[\s\S]*Protect/);
  await page.close();
  const card = await carded(reviews.concernAlone, { how: 'reading' });
  await untilItListens(card);
  await press(card, 'F');
  // The card makes room for the form first
  expect(await chosen(card)).toEqual(['closed', 'concern']);
  await card.close();
  const other = await views.asked(reviews.identifier);
  await untilItListens(other);
  await press(other, 'A');
  expect(await text(other)).not.toContain('Turn this into a concern');
  await other.close();
});

test('a bare repost has nothing to keep for later', async () => {
  const page = await views.asked(reviews.identifier, { canEdit: false });
  expect(await text(page)).not.toContain('Come back later');
  expect(await text(page)).toContain('One thing to look at before you pass this on');
  await page.close();
});

test('somebody in crisis who writes is not read by manager or regulator, nor told who sees it', async () => {
  const page = await carded(reviews.crisis);
  expect(await wholeText(page)).not.toMatch(/regulator|manager|Who will see/i);
  await page.close();
});

test('a phrase can be hidden for good after it is said what is kept; a number cannot', async () => {
  const page = await carded(reviews.phrase, { how: 'reading' });
  await untilItListens(page);
  await press(page, 'H');
  expect(await chosen(page)).toEqual([]);
  await press(page, 'G');
  expect(await text(page)).toContain('Only a scrambled form of these words is kept, in this browser.');
  await press(page, 'H');
  expect(await chosen(page)).toEqual(['for good']);
  await page.close();
  const other = await carded(reviews.identifier);
  expect(await wholeText(other)).not.toContain('Hide it for good');
  await other.close();
});

test('what only makes a note says so beside its title', async () => {
  const page = await carded(reviews.phrase);
  expect(await text(page)).toMatch(/A note/);
  await page.close();
});
