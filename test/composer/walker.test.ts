import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBench } from './editors/open-bench';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  ({ browser, page } = await openBench('test/composer/editors/bench.ts'));
}, 60_000);
afterAll(() => browser.close());

/** Names of keys are pressed; everything else is typed. */
const KEY = /^(Enter|Shift\+Enter|Backspace|ArrowLeft|ArrowUp|Home|End)$/;
const press = async (keys: readonly string[]) => {
  for (const key of keys) await (KEY.test(key) ? page.keyboard.press(key) : page.keyboard.type(key));
};
const both = () => page.evaluate(() => window.bench.both());

/** Editors settle their model a moment after the key: ask until both agree, and then say what they agree on. */
async function agreed(): Promise<string> {
  await expect
    .poll(async () => {
      const [model, ours] = await both();
      return ours === model ? 'same' : { model, ours };
    })
    .toBe('same');
  return (await both())[1] ?? '';
}

describe.each(['Draft.js', 'Lexical', 'Quill', 'ProseMirror', 'Slate'])('in %s', (name) => {
  test('paragraphs, blank lines and breaks within a paragraph are read as the editor would send them', {
    timeout: 30_000,
  }, async () => {
    await page.evaluate((editor) => window.bench.open(editor), name);
    await press(['Saw Mr Abel today.', 'Enter', 'Enter', 'He was', 'Shift+Enter', 'kind.', 'Enter']);
    expect(await agreed()).toBe('Saw Mr Abel today.\n\nHe was\nkind.\n');
    await press(['Backspace', 'Backspace', ' 😀!']);
    expect(await agreed()).toBe('Saw Mr Abel today.\n\nHe was\nkind 😀!');
  });

  test('whatever is typed, ours is the editor’s own text, and every word of it can be marked', {
    timeout: 120_000,
  }, async () => {
    const key = fc.constantFrom(
      'ward ',
      'x',
      'Mrs ',
      '999 ',
      'Enter',
      'Shift+Enter',
      'Backspace',
      'ArrowLeft',
      'ArrowUp',
      'Home',
      'End',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(key, { minLength: 4, maxLength: 16 }), async (keys) => {
        await page.evaluate((editor) => window.bench.open(editor), name);
        await press(keys);
        const text = await agreed();
        for (const { index, 0: word } of text.matchAll(/\S+/g))
          expect(
            await page.evaluate(([from, to]) => window.bench.said(from, to), [index, index + word.length] as const),
          ).toBe(word);
      }),
      { numRuns: 25, seed: 3 },
    );
  });
});
