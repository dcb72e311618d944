import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { type Family, placesOf } from './places';
import { howToInstall } from './system';

const NAMED_BY = { chromium: 'SECOND_LOOK_CHROMIUM', firefox: 'SECOND_LOOK_FIREFOX' } as const;

/**
 * Where a browser of this family is, or null. A path in `SECOND_LOOK_CHROMIUM` or `SECOND_LOOK_FIREFOX` comes first.
 * Ubuntu's `/usr/bin/firefox` and `/usr/bin/chromium-browser` are scripts that only start a snap, whose confinement
 * hides a temporary profile and an unpacked extension from it: they count as absent.
 */
export function findBrowser(family: Family, places: readonly string[] = placesOf(family)): string | null {
  const named = process.env[NAMED_BY[family]];
  if (named) return named;
  return places.find((place) => existsSync(place) && !isSnapStub(place)) ?? null;
}

/** The same for a test: without a browser it stops and says what to install. */
export function browserPath(family: Family): string {
  const found = findBrowser(family);
  if (found) return found;
  throw new Error(howToInstall(family));
}

/** A short script that hands over to `/snap/bin`. */
export function isSnapStub(path: string): boolean {
  const head = Buffer.alloc(4096);
  const file = openSync(path, 'r');
  const length = readSync(file, head, 0, head.length, 0);
  closeSync(file);
  const text = head.toString('latin1', 0, length);
  return text.startsWith('#!') && text.includes('/snap/');
}
