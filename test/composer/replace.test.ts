import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBench } from './editors/open-bench';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  ({ browser, page } = await openBench('test/composer/replace/bench.ts'));
}, 60_000);
afterAll(() => browser.close());

const CHANGES = [
  ['A 34-year-old', 'Someone in their thirties'],
  [' last night', ' recently'],
] as const;
const BEFORE = 'A 34-year-old came in last night 😀 bless.';
const AFTER = 'Someone in their thirties came in recently 😀 bless.';

const both = () => page.evaluate(() => window.replaced.both());
/** The editor's own text and the screen come to say the same. */
const says = (text: string) => expect.poll(both, { timeout: 5000 }).toEqual({ model: text, screen: text });
const open = (name: string) => page.evaluate((editor) => window.replaced.open(editor), name);
const say = (words: readonly (readonly [string, string])[]) =>
  page.evaluate((pairs) => window.replaced.say(pairs), words);

/** A person reads what is offered before taking it; editors join what is typed within a second to one step. */
async function reads() {
  const since = await page.evaluate(() => performance.now());
  await expect.poll(() => page.evaluate(() => performance.now()), { timeout: 5000 }).toBeGreaterThan(since + 1200);
}

const EDITORS = [
  'Draft.js',
  'Lexical',
  'Quill',
  'TipTap',
  'Slate',
  'a plain editable',
  'a textarea',
  'a textarea that React controls',
];

describe.each(EDITORS)('in %s', (name) => {
  test('other words stand on the screen and in what would be sent, and the next key goes on after them', async () => {
    await open(name);
    await page.keyboard.type(BEFORE);
    await says(BEFORE);
    expect(await say(CHANGES)).toBe('done');
    await says(AFTER);
    await page.keyboard.type('X');
    await says(AFTER.replace('recently', 'recentlyX'));
    await page.keyboard.press('Backspace');
    await says(AFTER);
  });

  test('one undo brings back every word as it was', async () => {
    await open(name);
    await page.keyboard.type(BEFORE);
    await says(BEFORE);
    await reads();
    expect(await say(CHANGES)).toBe('done');
    await says(AFTER);
    await page.keyboard.press('Control+z');
    await says(BEFORE);
  });

  test('words in several lines change and lines stay', async () => {
    await open(name);
    await page.keyboard.type('Saw Edna today.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('She is 91 and Edna sings.');
    await says('Saw Edna today.\nShe is 91 and Edna sings.');
    expect(
      await say([
        ['Edna today', 'a patient'],
        ['91', 'in her later years'],
      ]),
    ).toBe('done');
    await says('Saw a patient.\nShe is in her later years and Edna sings.');
  });

  test('words that only go leave no gap', async () => {
    await open(name);
    await page.keyboard.type('Died at 18.20 in the truck, Edna');
    await says('Died at 18.20 in the truck, Edna');
    expect(
      await say([
        [' at 18.20', ''],
        [', Edna', ''],
      ]),
    ).toBe('done');
    await says('Died in the truck');
  });
});

test('an editor that nobody tried is not touched', async () => {
  await open('an unknown editor');
  await page.keyboard.type(BEFORE);
  expect(await say(CHANGES)).toBe('cannot');
  await says(BEFORE);
});
