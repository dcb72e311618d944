import type { Page } from 'playwright-core';
import { ownWorlds, readOurs } from '../../../tools/browsers/closed-chromium';
import { type ChromiumWish, openChromium } from '../../../tools/browsers/open-chromium';
import type { Opened, Stage, Tab } from './tab';

/**
 * Chromium with the production build, every address answered by the stage; what is left goes to a proxy if there is one,
 * or, where a test runs a server of its own, to that.
 */
export async function launchChromium(
  extension: string,
  stage: Stage,
  wish: Pick<ChromiumWish, 'profile' | 'proxy'> & { real?: boolean } = {},
): Promise<Opened> {
  const { context, extensionId } = await openChromium({ extension, ...wish });
  if (wish.real) context.setDefaultNavigationTimeout(120_000);
  await context.route(/^https?:/, (route) => {
    const answer = stage(new URL(route.request().url()));
    if (answer) return route.fulfill({ contentType: answer.type, body: answer.body });
    return wish.proxy || wish.real ? route.continue() : route.abort();
  });
  return {
    name: 'Chromium',
    tab: async () => tabOf(await context.newPage(), `chrome-extension://${extensionId}`),
    inBackground: async (expression) => {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      return worker.evaluate(expression);
    },
    removeExtension: async () => {
      const session = await context.browser()?.newBrowserCDPSession();
      await (session as unknown as Uninstalls).send('Extensions.uninstall', { id: extensionId });
    },
    close: () => context.close(),
  };
}

/** Playwright's types leave the Extensions domain out. */
type Uninstalls = { send(method: 'Extensions.uninstall', ask: { id: string }): Promise<unknown> };

async function tabOf(page: Page, ownOrigin: string): Promise<Tab> {
  const session = await page.context().newCDPSession(page);
  const worlds = await ownWorlds(session, ownOrigin);
  const boxes: string[] = [];
  page.on('dialog', (box) => {
    boxes.push(box.message());
    void box.dismiss();
  });
  const repeat = async (key: string, ms: number) => {
    const until = Date.now() + ms;
    while (Date.now() < until) await page.keyboard.down(key); // pressed while down: the browser sees a repeat
    await page.keyboard.up(key);
  };
  return {
    goto: async (address) => void (await page.goto(address)),
    page: (expression) => page.evaluate(expression),
    click: (css, times = 1) => page.locator(css).click({ clickCount: times, noWaitAfter: true }),
    clickAt: (x, y) => page.mouse.click(x, y),
    hover: (css) => page.hover(css),
    moveTo: (x, y) => page.mouse.move(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    hold: repeat,
    insert: (text) => page.keyboard.insertText(text),
    ours: (toPress) => readOurs(session, worlds, toPress),
    inOurWorlds: async <T>(expression: string) => {
      const answers: T[] = [];
      for (const uniqueContextId of worlds) {
        const ask = { expression, uniqueContextId, returnByValue: true, awaitPromise: true };
        const { result, exceptionDetails } = await session.send('Runtime.evaluate', ask);
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        answers.push(result.value as T); // what the expression makes is known to who wrote it
      }
      return answers;
    },
    told: async () => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return nodes
        .filter(({ ignored }) => !ignored)
        .map(({ role, name, description }) => ({
          role: String(role?.value ?? ''),
          name: String(name?.value ?? ''),
          description: String(description?.value ?? ''),
        }));
    },
    boxes: () => boxes,
    close: () => page.close(),
  };
}
