import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { xStage } from '../sites/x/page';
import { builtFor } from './harness/build';
import { launchChromium } from './harness/chromium';
import { pressesOurs, seesOurs, seesQuestion } from './harness/person';
import type { Opened, Tab } from './harness/tab';
import { CARELESS, POST, write } from './interface/writing';
import { attachPicture, pictureStage } from './pictures/page';
import { expectAccessible } from './screens/axe';
import { KEPT_NAMES } from './screens/kept';

const JIGSAW = 'Tonight in resus: a lad of 19, quad bike, both femurs. Only left Ysgol Penbryn in June';
const CONCERN = 'Two nurses for 30 people on Cedar again last night. It is not safe. 999 000 0018 fell.';
const CRISIS = 'I cannot do this any more. I want to end my life tonight.';

let x: Opened;
let pictures: Opened;
beforeAll(async () => {
  x = await launchChromium(builtFor('chromium'), await xStage());
  pictures = await launchChromium(builtFor('chromium'), pictureStage);
});
afterAll(async () => {
  await x.close();
  await pictures.close();
});

async function held(text: string): Promise<Tab> {
  const tab = await write(x, text);
  await seesOurs(tab, /to look at/);
  await tab.click(POST);
  await seesQuestion(tab);
  return tab;
}

const opens = async (tab: Tab, name: RegExp) => {
  await seesOurs(tab, name);
  const control = (await tab.ours()).controls.find((one) => name.test(one.name));
  if (control) await pressesOurs(tab, control.name);
};

/** Every screen that we show on a page, by how a person comes to it. */
const SCREENS: readonly { screen: string; come(): Promise<Tab> }[] = [
  {
    screen: 'the count and its card',
    come: async () => {
      const tab = await write(x, CARELESS);
      await opens(tab, /1 thing to look at/);
      await seesOurs(tab, /How to keep your point/);
      return tab;
    },
  },
  { screen: 'the question', come: () => held(CARELESS) },
  {
    screen: 'whom to ask',
    come: async () => {
      const tab = await held(CARELESS);
      await pressesOurs(tab, 'Get advice');
      await seesOurs(tab, /People who can help you decide/);
      return tab;
    },
  },
  {
    screen: 'a draft that waits',
    come: async () => {
      const tab = await held(CARELESS);
      await pressesOurs(tab, 'Come back later');
      await seesOurs(tab, /Kept for later/);
      return tab;
    },
  },
  {
    screen: 'a story, with who could fit, who will see it and how others read it',
    come: async () => {
      const tab = await held(JIGSAW);
      await opens(tab, /Who will see this/);
      await opens(tab, /Read it as/);
      await seesOurs(tab, /Who could fit what is told/);
      return tab;
    },
  },
  { screen: 'a concern', come: () => held(CONCERN) },
  {
    screen: 'support for a writer in danger',
    come: async () => {
      const tab = await write(x, CRISIS);
      await opens(tab, /Support is here/);
      await seesOurs(tab, /Nobody has to be alone/);
      return tab;
    },
  },
  {
    screen: 'a picture to look over',
    come: async () => {
      const tab = await write(pictures, CARELESS);
      await seesOurs(tab, /1 thing to look at/);
      await attachPicture(tab, 'chosen');
      await opens(tab, /A picture to look over/);
      await seesOurs(tab, /Where it was taken/);
      return tab;
    },
  },
  {
    screen: 'a note in the corner',
    come: async () => {
      const tab = await held(CARELESS);
      await pressesOurs(tab, 'Post anyway');
      await seesOurs(tab, /Approved/);
      return tab;
    },
  },
];

/** What the browser calls a thing that is pressed; a line that opens is a triangle to Chromium. */
const PRESSED = new Set(['button', 'DisclosureTriangle', 'link']);

describe.each(SCREENS)('$screen', ({ come }) => {
  let tab: Tab;
  afterEach(() => tab.close());

  test('all that can be pressed stands in the accessibility tree by its name, and the question says what it is about', async () => {
    tab = await come();
    const told = (await tab.told?.()) ?? [];
    const { controls } = await tab.ours();
    expect(controls.length).toBeGreaterThan(0);
    const named = told.filter(({ role }) => PRESSED.has(role)).map(({ name }) => name);
    const questions = told.filter(({ role }) => role === 'alertdialog');
    for (const { name, description } of questions) expect([name, description]).not.toContain('');
    // the count lies beneath the question, where nothing can be reached
    const beneath = controls.filter(({ name }) => questions.length > 0 && name.startsWith('Second Look: '));
    const within = controls.filter((one) => !beneath.includes(one));
    expect(within.map(({ name }) => name).filter((name) => !named.includes(name))).toEqual([]);
    expect(beneath.map(({ name }) => name).filter((name) => named.includes(name))).toEqual([]);
  });

  test('axe finds nothing in our closed root, and storage holds only what PRIVACY.md lists', async () => {
    tab = await come();
    await expectAccessible(tab);
    for (const browser of [x, pictures]) {
      const kept = await browser.inBackground?.<{ local: object; session: object }>(
        'Promise.all([chrome.storage.local.get(), chrome.storage.session.get()]).then(([local, session]) => ({ local, session }))',
      );
      expect(Object.keys(kept?.local ?? {}).filter((name) => !KEPT_NAMES.onDisk.includes(name))).toEqual([]);
      expect(Object.keys(kept?.session ?? {}).filter((name) => !KEPT_NAMES.inMemory.includes(name))).toEqual([]);
      expect(JSON.stringify(kept?.local)).not.toMatch(/999 000 0018|femurs|end my life|bloods/);
    }
  });
});
