import { afterAll, beforeAll, describe, test } from 'vitest';
import { openChanged } from '../extension/harness/browsers';
import { switchOn } from '../extension/harness/build';
import type { Opened, Stage, Tab } from '../extension/harness/tab';
import { CONTRACTS } from './contract';
import { alterBuild } from './contract/altered-build';
import { goesWhenItMay, isHeldForEveryWay, repostIsHeld } from './contract/keeps';

let browser: Opened;
let tab: Tab;
const stages: Stage[] = [];
beforeAll(async () => {
  const stage: Stage = (url) => stages.map((answers) => answers(url)).find((answer) => answer !== null) ?? null;
  const granted = CONTRACTS.flatMap((site) => site.granted ?? []);
  const change = (build: string) => {
    alterBuild(build);
    switchOn(build, granted);
  };
  browser = await openChanged(change, 'Chromium', stage);
});
afterAll(() => browser.close());

describe.each(CONTRACTS)('$id', ({ stage, composers, reposts = [] }) => {
  beforeAll(async () => {
    stages.push(await stage());
    tab = await browser.tab();
  });
  afterAll(() => tab.close());

  test.each(composers)('$what is held for every way to send, and goes when it may', async (composer) => {
    await isHeldForEveryWay(tab, composer);
    await goesWhenItMay(tab, composer);
  });

  test.each(reposts)('$what without a word is held for what it passes on', (repost) => repostIsHeld(tab, repost));
});
