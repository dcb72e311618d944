import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';

const page = `<form onsubmit="event.preventDefault(); window.sent = document.querySelector('textarea').value">
<textarea data-testid="tweetTextarea_0"></textarea><button>Post</button></form>`;

test('a post with an NHS number is held on a plain textarea', async () => {
  const extension = resolve(process.env.SECOND_LOOK_DIST ?? 'dist', 'chromium');
  const context = await chromium.launchPersistentContext('', {
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const tab = await context.newPage();
  await tab.route('https://x.com/**', (route) => route.fulfill({ contentType: 'text/html', body: page }));
  await tab.goto('https://x.com/home');
  await tab.locator('textarea').click();
  await tab.keyboard.type('chase bloods for 999 000 0018');
  await tab.waitForTimeout(500);
  await tab.locator('button').click();
  await expect.poll(() => tab.locator('dialog').count()).toBe(1);
  expect(await tab.evaluate('window.sent')).toBeUndefined();
  await context.close();
});
