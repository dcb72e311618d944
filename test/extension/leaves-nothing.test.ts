import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { xStage } from '../sites/x/page';
import { builtFor } from './harness/build';
import { launchChromium } from './harness/chromium';
import { launchFirefox } from './harness/firefox';
import type { Stage } from './harness/tab';
import { journey, RARE } from './leaves-nothing/journey';
import { keepInExtension, keepInPage, leakFromBackground, leakFromPage, planted } from './leaves-nothing/planted';
import { openProxy } from './leaves-nothing/proxy';
import { everyFile, filesHolding } from './leaves-nothing/search-files';

const WORDS = Object.values(RARE);
/** What Chromium asks for by itself. */
const OF_THE_BROWSER = /(^|\.)(google|googleapis|gstatic|google-analytics|gvt1)\.com$/;
/** The browser connects to the page's own host ahead of what is then answered here; what is asked of it is written down. */
const OF_THE_PAGE = 'x.com';
const PATHS_OF_THE_PAGE = ['/favicon.ico', '/fixture.js', '/home'];

let stage: Stage;
beforeAll(async () => {
  stage = await xStage();
});

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'second-look-proof-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  return made;
}

describe('nothing leaves the browser', () => {
  /** Hosts, and addresses of the page's own host, that were asked for beyond what page and browser need themselves. */
  async function asked(extension: string): Promise<string[]> {
    const proxy = await openProxy();
    const addresses: string[] = [];
    const noting: Stage = (url) => {
      if (url.hostname === OF_THE_PAGE && !PATHS_OF_THE_PAGE.includes(url.pathname + url.search))
        addresses.push(url.href);
      return stage(url);
    };
    const browser = await launchChromium(extension, noting, { proxy: proxy.address });
    try {
      await journey(browser);
    } finally {
      await browser.close();
      await proxy.close();
    }
    const hosts = [...new Set(proxy.asked)].filter((host) => host !== OF_THE_PAGE && !OF_THE_BROWSER.test(host));
    return [...hosts, ...addresses];
  }

  test('from the first letter to the sent post nothing is asked of any host', async () => {
    expect(await asked(builtFor('chromium'))).toEqual([]);
  });

  test('a build that would send the draft from the page is caught', async () => {
    const leaky = planted('chromium', leakFromPage('leak.example'));
    expect(await asked(leaky)).toContain('leak.example');
  });

  test('a build that would send the draft to the page’s own host is caught', async () => {
    const leaky = planted('chromium', leakFromPage('x.com'));
    expect((await asked(leaky)).join()).toContain(`https://x.com/?${encodeURIComponent('So glad')}`);
  });

  test('a build that would ask something from the background is caught', async () => {
    const leaky = planted('chromium', leakFromBackground('leak.example'));
    expect(await asked(leaky)).toContain('leak.example');
  });
});

const browsers = [
  { name: 'Chromium', target: 'chromium', launch: launchChromium },
  { name: 'Firefox', target: 'firefox', launch: launchFirefox },
] as const;

describe.each(browsers)('nothing stays on disk in $name', ({ target, launch }) => {
  async function profileAfter(extension: string): Promise<string> {
    const profile = folder();
    const browser = await launch(extension, stage, { profile });
    try {
      await journey(browser);
    } finally {
      await browser.close();
    }
    expect(everyFile(profile).length).toBeGreaterThan(10);
    return profile;
  }
  const found = (profile: string) => filesHolding(profile, WORDS).map((path) => path.slice(profile.length));

  test('after hold, dismissal, edit and post the whole profile holds no word of the draft', async () => {
    expect(found(await profileAfter(builtFor(target)))).toEqual([]);
  });

  test('a build that kept the draft in the page’s storage would be caught', async () => {
    const keeping = planted(target, keepInPage);
    expect(found(await profileAfter(keeping))).not.toEqual([]);
  });

  test('a build that kept a word in its own storage would be caught', async () => {
    const keeping = planted(target, keepInExtension(RARE.typed));
    expect(found(await profileAfter(keeping))).not.toEqual([]);
  });
});
