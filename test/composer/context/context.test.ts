import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserPath } from '../../../tools/browsers/find';
import { bundle } from '../../extension/harness/bundle';
import { xStage } from '../../sites/x/page';

const PATIENT_POST = 'Patient label left on the bus: NHS number 999 000 0018.';
/** Who is logged in on the model page. */
const ANA = 'Ana Vaughan\n@anavaughan';
const BOX = '[data-testid="tweetTextarea_0"]';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: browserPath('chromium'), args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

async function openX(path: string): Promise<Page> {
  const page = await browser.newPage();
  const stage = await xStage();
  await page.route('**/*', (route) => {
    const answer = stage(new URL(route.request().url()));
    return answer ? route.fulfill({ contentType: answer.type, body: answer.body }) : route.abort();
  });
  await page.goto(`https://x.com${path}`);
  await page.addScriptTag({ content: await bundle('test/composer/context/bench.ts') });
  return page;
}
const contextOf = (page: Page, css: string) => page.evaluate((box) => window.contextOf(box), css);

test('a box above the timeline writes a post, whatever posts stand below it', async () => {
  const page = await openX('/home');
  expect(await contextOf(page, BOX)).toEqual({ text: '', context: { kind: 'post', platform: 'x', account: ANA } });
});

test('a box under a post writes a reply to that post and its author', async () => {
  const page = await openX('/caiprobert/status/1');
  expect(await contextOf(page, BOX)).toMatchObject({
    context: { kind: 'reply', inReplyTo: PATIENT_POST, author: 'Cai Probert @caiprobert' },
  });
});

test('a quote tells what it quotes, and without a word it is a repost', async () => {
  const page = await openX('/home');
  await page.locator('article').nth(1).locator('[data-testid="retweet"]').click();
  await page.getByRole('menuitem', { name: 'Quote' }).click();
  const quoting = `[role="dialog"] ${BOX}`;
  expect(await contextOf(page, quoting)).toMatchObject({ context: { kind: 'repost', inReplyTo: PATIENT_POST } });
  await page.locator(quoting).pressSequentially('Oh dear');
  expect(await contextOf(page, quoting)).toMatchObject({ context: { kind: 'quote', inReplyTo: PATIENT_POST } });
});

test('a reply in a dialog tells what it answers', async () => {
  const page = await openX('/home');
  await page.locator('article').nth(1).locator('[data-testid="reply"]').click();
  expect(await contextOf(page, `[role="dialog"] ${BOX}`)).toMatchObject({
    context: { kind: 'reply', inReplyTo: PATIENT_POST },
  });
});

test('a thread is one draft that knows where each of its posts begins', async () => {
  const page = await openX('/compose/post');
  await page.locator(`[role="dialog"] ${BOX}`).click();
  await page.keyboard.type('First');
  await page.click('[data-testid="addButton"]');
  await page.click('[data-testid="tweetTextarea_1"]');
  await page.keyboard.type('Second');
  expect(await contextOf(page, '[data-testid="tweetTextarea_1"]')).toEqual({
    text: 'First\n\nSecond',
    context: { kind: 'post', platform: 'x', account: ANA, boxes: [0, 7] },
  });
});

test('the author’s own profile is told where the page shows it, and nobody else’s', async () => {
  const page = await openX('/home');
  const plate = (handle: string) =>
    page.evaluate((shown) => {
      const put = (mark: string, words: string) => {
        const part =
          document.querySelector(`[data-testid="${mark}"]`) ?? document.body.appendChild(document.createElement('p'));
        part.setAttribute('data-testid', mark);
        part.textContent = words;
      };
      put('SideNav_AccountSwitcher_Button', 'Dilys Penry @dilyspenry');
      put('UserName', `Somebody @${shown}`);
      put('UserDescription', 'Midwife and runner');
      put('UserLocation', 'Aberaeron');
    }, handle);
  await plate('dilyspenry');
  expect(await contextOf(page, BOX)).toMatchObject({
    context: { profile: { role: 'Midwife and runner', place: 'Aberaeron' } },
  });
  await plate('someoneelse');
  expect(await contextOf(page, BOX)).not.toHaveProperty('context.profile');
});
