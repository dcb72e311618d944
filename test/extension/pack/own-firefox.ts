import type { Browser } from 'puppeteer-core';
import { type Bidi, bidiOf } from '../../../tools/browsers/closed-firefox';
import { openFirefox } from '../../../tools/browsers/open-firefox';
import { GECKO_ID } from '../../../tools/kit/browsers';
import { builtFor } from '../harness/build';

/** Firefox makes an extension's address anew in each profile; a test may fix it. */
const ADDRESS = '3c1b7a52-9d0e-4f2a-8b41-5e6f7a8b9c0d';

/** A page of the extension's own in Firefox. */
export type OwnFirefox = {
  browser: Browser;
  says(): Promise<string>;
  evaluate(expression: string): Promise<unknown>;
  /** Runs something while a real press is heard: only then may an extension ask for leave. */
  whenPressed(expression: string): Promise<void>;
  goto(path: string): Promise<void>;
  /** Real keys, as WebDriver names them: `\uE004` is Tab, `\uE007` Enter. */
  keys(text: string): Promise<void>;
  close(): Promise<void>;
};

export type OwnFirefoxWish = {
  /** Kept from one start to the next, with what the extension stored. */
  profile?: string;
  /** Values that an organisation manages. */
  managed?: object;
  /** Preferences of the browser beside those that every page of ours needs. */
  prefs?: Record<string, string | number | boolean>;
};

/** @param path of the page, below the extension's own address */
export async function openOwnFirefox(
  path: string,
  { profile, managed, prefs }: OwnFirefoxWish = {},
): Promise<OwnFirefox> {
  const firefox = await openFirefox({
    extension: builtFor('firefox'),
    ...(profile && { profile }),
    ...(managed && { managed: { id: GECKO_ID, values: managed } }),
    anyCertificate: true,
    args: ['--remote-allow-system-access'], // without it no test may open an extension's own page
    prefs: {
      ...prefs,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: ADDRESS }),
      // An extension that a test loads goes when the browser closes; what it stored stays, as it does for a person's
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextOptionalPermissionPrompts': false, // the question itself is the browser's; here it is a yes
    },
  });
  const bidi: Bidi = bidiOf(firefox.browser);
  const context = bidi.frameOf(await firefox.browser.newPage());
  const goto = async (to: string) => {
    const url = `moz-extension://${ADDRESS}/${to}`;
    await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
  };
  // Puppeteer loses a tab that changes its process, so BiDi is asked
  const evaluate = async (expression: string) => {
    const ask = { expression: `(async () => JSON.stringify(await ${expression}))()`, target: { context } };
    const said = await bidi.send('script.evaluate', { ...ask, awaitPromise: true });
    const { result } = said as { result?: { value?: string } }; // as the specification of WebDriver BiDi says
    return result?.value === undefined ? undefined : JSON.parse(result.value);
  };
  await goto(path);
  return {
    browser: firefox.browser,
    evaluate,
    goto,
    says: async () => String(await evaluate('document.body.innerText')),
    async whenPressed(expression) {
      await evaluate(`addEventListener('click', () => { ${expression}; }, { once: true, capture: true })`);
      await bidi.send('browsingContext.activate', { context });
      const heading = { type: 'pointerMove', x: 120, y: 30 };
      const actions = [heading, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      await bidi.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    async keys(text) {
      await bidi.send('browsingContext.activate', { context });
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
    },
    close: firefox.close,
  };
}
