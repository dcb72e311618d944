import { ownWorlds, readOurs } from '../browsers/closed-chromium';
import { openChromium } from '../browsers/open-chromium';
import { ADDRESS, demonstrationPage, HOST } from './page';
import { BOX, READ_LOG, SEND, type Stage, type StageWish } from './stage';

export async function chromiumStage({ extension, headless }: StageWish): Promise<Stage> {
  const { context, extensionId } = await openChromium({ extension, headless });
  await context.route(`${HOST}**`, (route) => route.fulfill({ contentType: 'text/html', body: demonstrationPage() }));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(ADDRESS);
  const session = await context.newCDPSession(page);
  const worlds = await ownWorlds(session, `chrome-extension://${extensionId}`);
  return {
    name: 'Chromium',
    type: async (text) => {
      await page.click(BOX);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
    },
    pressSend: () => page.click(SEND),
    pressKey: (key) => page.keyboard.press(key),
    shown: async () => (await readOurs(session, worlds)).text,
    sent: () => page.evaluate(READ_LOG),
    picture: async (path) => void (await page.screenshot({ path })),
    closed: new Promise((resolve) => {
      page.once('close', () => resolve());
      context.once('close', () => resolve());
    }),
    close: () => context.close(),
  };
}
