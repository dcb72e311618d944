import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PLANTED } from '../reader/planted-weights';
import { xStage } from '../sites/x/page';
import { launchChromium } from './harness/chromium';
import { launchFirefox } from './harness/firefox';
import { eventually, model, seesNothingOfOurs, seesOurs } from './harness/person';
import { commandOf, descendantsOf } from './harness/processes';
import type { Opened, Stage } from './harness/tab';
import { write } from './interface/writing';
import { builtWithReader } from './reader/build-with-reader';

/** No rule and no small model minds it: what is said of it comes from the deep reader, which is not asked of a few words. */
const BEGINNING = 'Look at this, there is a ';
const END = ' by the pond.';
const DRAFT = `${BEGINNING}${PLANTED}${END}`;
/** Long enough for a background that was ended to begin anew on a busy machine. */
const LATER = { ...eventually, timeout: 30_000 };

let stage: Stage;
beforeAll(async () => {
  stage = await xStage();
}, 300_000);

const LAUNCH = [
  { name: 'Chromium', open: async () => launchChromium(await builtWithReader('chromium'), stage) },
  {
    name: 'Firefox',
    // An event page that rests after three seconds instead of thirty.
    open: async () =>
      launchFirefox(await builtWithReader('firefox'), stage, { prefs: { 'extensions.background.idle.timeout': 3000 } }),
  },
];

describe.each(LAUNCH)('$name', ({ name, open }) => {
  let browser: Opened;
  beforeAll(async () => {
    browser = await open();
  }, 300_000);
  afterAll(() => browser?.close());

  test('what only the deep reader sees is pointed out, and no longer when it is gone', async () => {
    const tab = await write(browser, DRAFT);
    await seesOurs(tab, /1 thing to look at/);
    for (let i = 0; i < END.length + PLANTED.length; i++) await tab.press('Backspace');
    await tab.type('duck');
    await expect.poll(() => model(tab), eventually).toBe(`${BEGINNING}duck`);
    await seesNothingOfOurs(tab);
    await tab.close();
  });

  test('no page can open the reader’s port', async () => {
    const tab = await browser.tab();
    await tab.goto('https://x.com/home');
    const ways = await tab.page(
      `[typeof globalThis.chrome?.runtime?.connect, typeof globalThis.browser?.runtime?.connect]`,
    );
    expect(ways).toEqual(['undefined', 'undefined']);
    await tab.close();
  });

  test('a background that was ended in the middle is begun anew, and the next draft is read', async () => {
    const tab = await write(browser, 'A good day. ');
    await tab.type(`A ${PLANTED}`);
    await endBackground(name);
    await tab.type(END);
    await expect.poll(async () => (await tab.ours()).text, LATER).toMatch(/1 thing to look at/);
    await tab.close();
  });
});

/**
 * Chromium: the extension's process is killed, as a machine short of memory does it; it is found among those that this
 * test began. Firefox: the event page rests after its three seconds.
 */
async function endBackground(browser: string): Promise<void> {
  if (browser === 'Firefox') return;
  const own = descendantsOf(process.pid).filter((pid) => commandOf(pid).includes('--extension-process'));
  expect(own.length).toBeGreaterThan(0);
  for (const pid of own) process.kill(pid, 'SIGKILL');
}
