import { describe, expect, test } from 'vitest';
import { eventually, model, seesOurs } from '../extension/harness/person';
import { passes } from '../extension/interface/writing';
import { onEverySite } from '../sites/contract/every-site';
import * as person from '../sites/contract/person';

const SAFER = 'chase bloods for a patient';

/** Composers in editors that nobody tried: there the person copies. It only shrinks. */
const ONLY_COPIED: ReadonlySet<string> = new Set<string>([]);

describe.each(['Chromium', 'Firefox'] as const)('%s', (browser) =>
  onEverySite(browser, (site, tabOf) => {
    test.each(site.composers)('$what takes safer words whole, or is left to the person', async (composer) => {
      const tab = tabOf();
      await person.visits(tab, composer);
      await person.writes(tab, person.CARELESS);
      await person.isMarked(tab);
      await tab.press('Alt+Shift+KeyL');
      await seesOurs(tab, /Safer words/);
      const canUse = /Use these words/.test((await tab.ours()).text);
      expect(canUse).toBe(!ONLY_COPIED.has(`${site.id}: ${composer.what}`));
      if (!canUse) return;
      await passes(tab, 450); // the card takes no press in its first 400 ms
      await tab.press('Alt+Shift+KeyU');
      await expect.poll(() => model(tab), eventually).toBe(SAFER);
      await expect.poll(() => person.shown(tab, person.boxOf(composer)), eventually).toBe(SAFER);
      await seesOurs(tab, /Your draft was changed/);
      await tab.type('x');
      await expect.poll(() => model(tab), eventually).toBe(`${SAFER}x`);
    });
  }),
);
