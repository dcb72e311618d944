import { bidiOf, readOursOver } from '../browsers/closed-firefox';
import { openFirefox } from '../browsers/open-firefox';
import { ADDRESS, demonstrationPage, HOST } from './page';
import { BOX, READ_LOG, SEND, type Stage, type StageWish } from './stage';

export async function firefoxStage({ extension, headless }: StageWish): Promise<Stage> {
  const { browser, close } = await openFirefox({ extension, headless });
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().startsWith(HOST)) void request.continue();
    else void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: demonstrationPage() });
  });
  await page.goto(ADDRESS);
  const bidi = bidiOf(browser);
  return {
    name: 'Firefox',
    type: async (text) => {
      await page.click(BOX);
      const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';
      await page.keyboard.down(modifier);
      await page.keyboard.press('a');
      await page.keyboard.up(modifier);
      await page.keyboard.type(text);
    },
    pressSend: () => page.click(SEND),
    pressKey: (key) => page.keyboard.press(key),
    shown: async () => (await readOursOver(bidi, bidi.frameOf(page))).text,
    sent: async () => Array.from((await page.evaluate(READ_LOG)) as string[]), // the expression gives texts
    picture: async (path) => void (await page.screenshot({ path })),
    closed: new Promise((resolve) => {
      page.once('close', () => resolve());
      browser.once('disconnected', () => resolve());
    }),
    close,
  };
}
