import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath } from '../../tools/browsers/find';
import { bundle } from '../extension/harness/bundle';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: browserPath('firefox'), headless: true });
  page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="en"><title>Bench</title><body></body></html>');
  await page.addScriptTag({ content: await bundle('test/composer/replace/bench.ts') });
}, 180_000);
afterAll(() => browser.close());

const both = () => page.evaluate(() => window.replaced.both());
const says = (text: string) => expect.poll(both, { timeout: 5000 }).toEqual({ model: text, screen: text });

describe.each(['Draft.js', 'Lexical', 'TipTap', 'Slate', 'Quill', 'a plain editable', 'a textarea'])(
  'Firefox: in %s',
  (name) => {
    test('other words stand on the screen and in what would be sent, and the next key goes on after them', async () => {
      await page.evaluate((editor) => window.replaced.open(editor), name);
      await page.keyboard.type('A 34-year-old came in last night bless.');
      await says('A 34-year-old came in last night bless.');
      const words = [
        ['A 34-year-old', 'Someone in their thirties'],
        [' last night', ' recently'],
      ] as const;
      expect(await page.evaluate((pairs) => window.replaced.say(pairs), words)).toBe('done');
      await says('Someone in their thirties came in recently bless.');
      await page.keyboard.type('X');
      await says('Someone in their thirties came in recentlyX bless.');
    });
  },
);
