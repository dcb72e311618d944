import { expect, test } from 'vitest';
import { openPopupBrowser, soon, textOf } from './popup/open';
import { chromiumWithPolicy, noPolicyHere } from './popup/with-policy';

const why = noPolicyHere();

/** The id of an unpacked extension follows from where it lies. */
async function extensionId(): Promise<string> {
  const chromium = await openPopupBrowser();
  await chromium.close();
  return chromium.extensionId;
}

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
