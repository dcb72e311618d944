import { afterAll, beforeAll, test } from 'vitest';
import { CONTRACTS } from './contract';
import { isHeldAndGoesOnce } from './contract/keeps';
import { type Contracts, openFor } from './contract/open';

let contracts: Contracts;
beforeAll(async () => {
  contracts = await openFor('Firefox');
});
afterAll(() => contracts.browser.close());

/** The core, for the first composer of each site; the rest of the contracts runs in Firefox with `npm run test:slow`. */
test.each(CONTRACTS)('$id: a careless draft is held, writing goes on, and Post anyway sends it once', async (site) => {
  await contracts.add(site);
  const tab = await contracts.browser.tab();
  for (const composer of site.composers.slice(0, 1)) await isHeldAndGoesOnce(tab, composer);
  await tab.close();
});
