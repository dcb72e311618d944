import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBench } from './editors/open-bench';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  ({ browser, page } = await openBench('test/composer/editors/bench.ts'));
}, 60_000);
afterAll(() => browser.close());

const readOf = (html: string) =>
  page.evaluate((markup) => {
    window.bench.show(markup);
    return window.bench.read();
  }, html);
const box = (inside: string, style = 'white-space: pre-wrap') =>
  `<div data-box contenteditable="true" style="${style}">${inside}</div>`;

const ISLAND = 'contenteditable="false"';
const SENT: [string, string, string][] = [
  ['a mention is sent as what it shows', `ask <span ${ISLAND}>@Ward7</span> about it`, 'ask @Ward7 about it'],
  ['a link is sent as what it shows', 'see <a href="https://w.example">our page</a>', 'see our page'],
  ['an emoji that is a picture is sent as the emoji', 'well done <img alt="🎉"> all', 'well done 🎉 all'],
  ['a picture without words is no text', 'before<img alt=""> after', 'before after'],
  [
    'a placeholder that floats over the box is not sent',
    `<span ${ISLAND} style="position:absolute">Say</span>Hi`,
    'Hi',
  ],
  ['a preview of a link is not sent', `<p>Hi</p><div ${ISLAND}>Trust news</div><p>all</p>`, 'Hi\nall'],
  [
    'a caption inside a preview is sent',
    `<p>Hi</p><div ${ISLAND}>News <p contenteditable="true">our day</p></div>`,
    'Hi\nour day',
  ],
  ['bold letters inside a word do not split it', 'Mr <b>Ab</b>el <i>Fin</i>ch', 'Mr Abel Finch'],
  [
    'items of a list within a list are lines',
    '<ul><li>one<ul><li>two</li></ul></li><li>three</li></ul>',
    'one\ntwo\nthree',
  ],
  ['an empty paragraph is an empty line', '<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
  ['the last break of a line only gives it height', '<div>one<br></div><div>two<br><br></div>', 'one\ntwo\n'],
  ['zero-width caret places are not text', '<p>\uFEFF<br></p><p>one\u200B</p>', '\none\u200B'],
  ['what is hidden is not sent', 'one<span style="display:none"> two</span>', 'one'],
  ['right-to-left letters keep their order', '<p dir="rtl">شكرا <b>للجميع</b></p>', 'شكرا للجميع'],
];
test.each(SENT)('%s', async (_name, html, text) => {
  expect(await readOf(box(html))).toBe(text);
});

test('line breaks of the markup are not text', async () => {
  expect(await readOf(box('\n  <p>one\n two</p>\n  <p>three</p>\n', 'white-space: normal'))).toBe('one  two\nthree');
});

test('boxes of a thread are read in order with an empty line between', async () => {
  const thread = `${box('<p>first</p>')}<textarea data-box>second</textarea><input data-box value="third">`;
  expect(await readOf(thread)).toBe('first\n\nsecond\n\nthird');
});

test('a passage across blocks, bold letters and an emoji picture can be marked whole', async () => {
  await readOf(box('<p>Mr <b>Ab</b>el</p><p>Finch <img alt="🎉"> home</p>'));
  expect(await page.evaluate(() => window.bench.saidIn('Abel\nFinch 🎉 home', '[data-box]'))).toBe('AbelFinch  home');
});

test('words in a textarea have no range', async () => {
  await readOf('<textarea data-box>Mr Abel</textarea>');
  expect(await page.evaluate(() => window.bench.saidIn('Abel', '[data-box]'))).toBeNull();
});

test('ten thousand characters are read in a few milliseconds', async () => {
  await readOf(box('<p>Saw Mr Abel <b>today</b>, he was kind to everybody on the ward.</p>'.repeat(180)));
  const times = await page.evaluate(() =>
    Array.from({ length: 40 }, () => {
      const start = performance.now();
      window.bench.read();
      return performance.now() - start;
    }).sort((a, b) => a - b),
  );
  console.log(`read 10,000 characters: p50 ${times[20]?.toFixed(1)} ms, p95 ${times[37]?.toFixed(1)} ms`);
  expect(times[20]).toBeLessThan(8);
});
