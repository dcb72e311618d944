import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { browserPath } from './find';

export type FirefoxWish = {
  /** The build to load: a folder with a manifest. */
  extension: string;
  headless?: boolean;
  /** A profile folder to keep; without one a temporary profile is made and removed. */
  profile?: string;
  prefs?: Record<string, string | number | boolean>;
  /** Values that an organisation manages, by the id of the extension: as a native manifest, which needs no root. */
  managed?: { id: string; values: object };
  /** Whether a certificate that nobody vouches for will do: of a server on this machine. */
  anyCertificate?: boolean;
  args?: string[];
};
export type OpenFirefox = { browser: Browser; extensionId: string; close(): Promise<void> };

/**
 * Opens Firefox over WebDriver BiDi with the unpacked extension on it. The profile is temporary, and so is `HOME`:
 * Firefox writes a profile list and caches there whatever profile it is given.
 */
export async function openFirefox(wish: FirefoxWish): Promise<OpenFirefox> {
  const home = mkdtempSync(join(tmpdir(), 'second-look-home-'));
  const tidy = () => rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  try {
    if (wish.managed) manage(home, wish.managed);
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: browserPath('firefox'),
      headless: wish.headless ?? true,
      enableExtensions: true,
      defaultViewport: wish.headless === false ? null : { width: 1100, height: 800 },
      env: { ...process.env, HOME: home, MOZ_CRASHREPORTER_DISABLE: '1' },
      ...(wish.profile && { userDataDir: wish.profile }),
      ...(wish.anyCertificate && { acceptInsecureCerts: true }),
      ...(wish.args && { args: wish.args }),
      ...(wish.prefs && { extraPrefsFirefox: wish.prefs }),
    });
    const extensionId = await browser.installExtension(resolve(wish.extension));
    const close = async () => {
      await browser.close();
      tidy();
    };
    browser.once('disconnected', tidy);
    return { browser, extensionId, close };
  } catch (error) {
    tidy();
    throw error;
  }
}

/** Where Firefox on Linux looks for what is managed for one user. */
function manage(home: string, { id, values }: NonNullable<FirefoxWish['managed']>) {
  const folder = join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: id, description: 'values of an organisation', type: 'storage', data: values };
  writeFileSync(join(folder, `${id}.json`), JSON.stringify(manifest));
}
