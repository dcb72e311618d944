import { expect, test } from 'vitest';
import { extensionId, openPopupBrowser, soon, textOf } from './popup/open';
import { chromiumWithPolicy, noPolicyHere } from './popup/with-policy';

const why = noPolicyHere();

test.skipIf(why)(
  `a site that the organisation leaves alone is off, and the popup says by whom${why ? `: not tried, ${why}` : ''}`,
  async () => {
    const policy = { organisationName: 'Porthaven Community Trust', sitesLeftAlone: ['x.com'], language: 'xx' };
    const { path, tidy } = chromiumWithPolicy(await extensionId(), policy);
    const chromium = await openPopupBrowser({ executablePath: path });
    try {
      const page = await chromium.page('https://x.com/home');
      const popup = await chromium.popupOver(page);
      await soon(() => textOf(popup)).toContain('Left off by Porthaven Community Trust');
      expect(await textOf(popup)).not.toContain('Second Look on x.com');
      const elsewhere = await chromium.popupOver(await chromium.page('https://twitter.com/home'));
      await soon(() => textOf(elsewhere)).toContain('Second Look is on\n');
    } finally {
      await chromium.close();
      tidy();
    }
  },
);

test.skipIf(why)(
  `where the organisation wants drafts read and nothing held, a post goes at once, and the popup says who asked${why ? `: not tried, ${why}` : ''}`,
  async () => {
    const policy = { organisationName: 'Porthaven Community Trust', sitesNotHeld: ['twitter.com'] };
    const { path, tidy } = chromiumWithPolicy(await extensionId(), policy);
    const chromium = await openPopupBrowser({ executablePath: path });
    try {
      const page = await chromium.page('https://twitter.com/home');
      const popup = await chromium.popupOver(page);
      await soon(() => textOf(popup)).toContain('Porthaven Community Trust asked it to read here and hold nothing.');
      await popup.close();

      await page.bringToFront();
      await page.evaluate('addEventListener("submit", () => { window.gone = (window.gone ?? 0) + 1; })');
      await page.type('textarea', 'chase bloods for 999 000 0018');
      // It is read: only then does a post that goes say anything.
      const isRead = `chrome.tabs.query({ url: 'https://twitter.com/*' })
        .then(([tab]) => chrome.tabs.sendMessage(tab.id, { name: 'page/state', ask: {} }, { frameId: 0 }))
        .then(({ loaded, composerSeen }) => loaded && composerSeen)`;
      await soon(() => chromium.background(isRead)).toBe(true);
      await page.click('button');
      expect(await page.evaluate('window.gone')).toBe(1);
    } finally {
      await chromium.close();
      tidy();
    }
  },
);
