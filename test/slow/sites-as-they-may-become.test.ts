import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../extension/harness/tab';
import { CONTRACTS } from '../sites/contract';
import { isHeldOrSaysThatItCannot } from '../sites/contract/keeps';
import { type Contracts, openFor } from '../sites/contract/open';
import { isNoWorse } from '../sites/contract/outcomes';
import { VARIANTS } from '../sites/model/variants';

const WHAT = {
  cy: 'with labels in Welsh',
  de: 'with labels in German, which no site file knows',
  renewed: 'with classes and ids of a new build',
  unmarked: 'without the marks that sites keep for their own tests',
  wrapped: 'with one wrapper more',
} satisfies Record<(typeof VARIANTS)[number], string>;

let contracts: Contracts;
let tab: Tab;
beforeAll(async () => {
  contracts = await openFor('Chromium');
  for (const site of CONTRACTS) await contracts.add(site);
  tab = await contracts.browser.tab();
});
afterAll(() => contracts.browser.close());

const cases = CONTRACTS.flatMap(({ id, composers }) =>
  composers.map((composer) => ({ id, what: composer.what, composer })),
);

describe.each(VARIANTS.map((as) => ({ as, how: WHAT[as] })))('$how', ({ as }) => {
  test.each(cases)('on $id, $what is held, or the person is told that it cannot be', async ({ id, what, composer }) => {
    const outcome = await isHeldOrSaysThatItCannot(tab, composer, as);
    expect(isNoWorse(id, what, as, outcome), 'it was held before').toBe(true);
  });
});
