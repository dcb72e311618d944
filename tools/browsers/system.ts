import { existsSync, readFileSync } from 'node:fs';
import type { Family } from './places';

const PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' } as const;

/** The distribution's short name from `os-release` (`debian`, `ubuntu`, …), or null where there is no such file. */
export function distribution(file = '/etc/os-release'): string | null {
  if (!existsSync(file)) return null;
  return /^ID="?([\w.-]+)"?$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? null;
}

/** Whether browsers can be installed from the distribution without asking anybody: Debian, as root. */
export const canInstall = (): boolean => distribution() === 'debian' && process.getuid?.() === 0;

export const packageOf = (family: Family): string => PACKAGE[family];

/** What to install by hand, in words for this system. */
export function howToInstall(family: Family, system: string = process.platform, distro = distribution()): string {
  const named = `Or name one by its path in ${family === 'chromium' ? 'SECOND_LOOK_CHROMIUM' : 'SECOND_LOOK_FIREFOX'}.`;
  const what = family === 'chromium' ? 'Chrome, Edge or Chromium' : 'Firefox 142 or later';
  if (system === 'linux' && distro === 'debian')
    return `No ${what} was found. Install one: sudo apt-get install ${packageOf(family)}. ${named}`;
  if (system === 'linux' && distro === 'ubuntu') return `${UBUNTU[family]} ${named}`;
  const from = family === 'chromium' ? 'google.com/chrome or microsoft.com/edge' : 'firefox.com';
  return `No ${what} was found in its usual place. Install it from ${from}. ${named}`;
}

const UBUNTU = {
  chromium:
    'No Chrome or Edge was found, and the Chromium of Ubuntu is a snap, which cannot see a temporary profile. Install the .deb of Google Chrome (google.com/chrome) or Microsoft Edge (microsoft.com/edge).',
  firefox:
    'The Firefox of Ubuntu is a snap, which cannot see a temporary profile. Install the .deb of packages.mozilla.org, or unpack the archive of firefox.com to /opt/firefox.',
} as const;
