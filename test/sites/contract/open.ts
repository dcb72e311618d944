import { openChanged } from '../../extension/harness/browsers';
import { switchOn } from '../../extension/harness/build';
import type { Opened, Stage } from '../../extension/harness/tab';
import { CONTRACTS, type SiteContract } from '../contract';
import { alterBuild } from './altered-build';

export type Contracts = {
  browser: Opened;
  /** Answers the site's addresses from now on: pages are bundled when their turn comes. */
  add(site: SiteContract): Promise<void>;
};

/** A browser with the altered build, and the leave that the sites need. */
export async function openFor(browser: 'Chromium' | 'Firefox'): Promise<Contracts> {
  const stages: Stage[] = [];
  const stage: Stage = (url) => stages.map((answers) => answers(url)).find((answer) => answer !== null) ?? null;
  const granted = CONTRACTS.flatMap((site) => site.granted ?? []);
  const change = (build: string) => {
    alterBuild(build);
    switchOn(build, granted);
  };
  return {
    browser: await openChanged(change, browser, stage),
    add: async (site) => void stages.push(await site.stage()),
  };
}
