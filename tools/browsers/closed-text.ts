import type { CDPSession, Page } from 'playwright-core';

/**
 * What the extension shows on a page, as text. Its interface stands in closed shadow roots, which neither the page nor
 * Playwright's locators can enter; the extension's own world can, by `chrome.dom.openOrClosedShadowRoot`.
 */
export async function closedTextOf(page: Page, extensionId: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const worlds = await worldsOf(session, `chrome-extension://${extensionId}`);
    const texts: string[] = [];
    for (const uniqueContextId of worlds) {
      const { result } = await session.send('Runtime.evaluate', {
        expression: `(${readRoots})()`,
        uniqueContextId,
        returnByValue: true,
      });
      if (Array.isArray(result.value)) texts.push(...result.value.map(String));
    }
    return texts;
  } finally {
    await session.detach();
  }
}

/** Runs in the extension's world: the rendered text of each closed root that shows something. */
const readRoots = `function () {
  const shown = [];
  for (const host of document.querySelectorAll('*')) {
    const root = chrome.dom.openOrClosedShadowRoot(host);
    if (!root || host.shadowRoot) continue;
    for (const part of root.children) {
      const text = part.innerText?.trim();
      if (text && part.checkVisibility()) shown.push(text);
    }
  }
  return shown;
}`;

async function worldsOf(session: CDPSession, origin: string): Promise<string[]> {
  const found: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) found.push(context.uniqueId);
  });
  await session.send('Runtime.enable'); // every context that already exists is told of before this answers
  return found;
}
