import type { KeyInput, Page } from 'puppeteer-core';
import { type Bidi, bidiOf, readOursOver } from '../../../tools/browsers/closed-firefox';
import { type FirefoxWish, openFirefox } from '../../../tools/browsers/open-firefox';
import type { Opened, Stage, Tab } from './tab';

/** Firefox with the production build, every address answered by the stage. */
export async function launchFirefox(
  extension: string,
  stage: Stage,
  wish: Pick<FirefoxWish, 'profile' | 'prefs'> = {},
): Promise<Opened> {
  const { browser, extensionId, close } = await openFirefox({ extension, ...wish });
  const bidi = bidiOf(browser);
  return {
    name: 'Firefox',
    tab: async () => tabOf(await browser.newPage(), bidi, stage),
    removeExtension: () => browser.uninstallExtension(extensionId),
    close,
  };
}

async function tabOf(page: Page, bidi: Bidi, stage: Stage): Promise<Tab> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer = stage(new URL(request.url()));
    void (answer ? request.respond({ contentType: answer.type, body: answer.body }) : request.abort());
  });
  const frame = bidi.frameOf(page);
  const boxes: string[] = [];
  page.on('dialog', (box) => {
    boxes.push(box.message());
    void box.dismiss();
  });
  const middleOf = async (css: string) => {
    const handle = await page.waitForSelector(css, { visible: true });
    await handle?.scrollIntoView();
    const box = await handle?.boundingBox();
    if (!box) throw new Error(`${css} is not on the page.`);
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  };
  return {
    goto: async (address) => void (await page.goto(address)),
    page: (expression) => page.evaluate(expression) as Promise<never>,
    click: async (css, times = 1) => page.mouse.click(...(await middleOf(css)), { count: times }),
    clickAt: (x, y) => page.mouse.click(x, y),
    hover: async (css) => page.mouse.move(...(await middleOf(css))),
    moveTo: (x, y) => page.mouse.move(x, y),
    type: (text) => page.keyboard.type(text),
    press: async (chord) => {
      const keys = chord.split('+').map(keyOf);
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    hold: async (key, ms) => {
      const until = Date.now() + ms;
      while (Date.now() < until) await page.keyboard.down(keyOf(key));
      await page.keyboard.up(keyOf(key));
    },
    insert: async (text) => void (await page.evaluate(`(${PASTE})(${JSON.stringify(text)})`)),
    ours: (toPress) => readOursOver(bidi, frame, toPress),
    boxes: () => boxes,
    close: () => page.close(),
  };
}

/** Tests name keys as Playwright does. */
const keyOf = (name: string): KeyInput => (name === 'Space' ? ' ' : name) as KeyInput;

/**
 * WebDriver has no way to put text in without keys. A paste event of the page's own is taken by editors like a real one;
 * Firefox fills it by `data`, which is older than the standard's `clipboardData`.
 */
const PASTE = `(text) => {
  const paste = new ClipboardEvent('paste', { data: text, dataType: 'text/plain', bubbles: true, cancelable: true });
  if (document.activeElement.dispatchEvent(paste)) document.execCommand('insertText', false, text);
}`;
