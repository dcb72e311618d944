import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { findBrowser } from '../../tools/browsers/find';
import { placesOf } from '../../tools/browsers/places';
import { distribution, howToInstall } from '../../tools/browsers/system';

function place(name: string, content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, content);
  chmodSync(path, 0o755);
  return path;
}

afterEach(() => vi.unstubAllEnvs());

test('a script that only starts a snap is no browser, and the next place is looked at', () => {
  const stub = place('firefox', '#!/bin/sh\nexec /snap/bin/firefox "$@"\n');
  const real = place('firefox', '\u007fELF');
  expect(findBrowser('firefox', [stub])).toBeNull();
  expect(findBrowser('firefox', [stub, '/nowhere/firefox', real])).toBe(real);
});

test('a browser that the person named comes before all others', () => {
  vi.stubEnv('SECOND_LOOK_CHROMIUM', '/opt/mine/chrome');
  expect(findBrowser('chromium', [place('chromium', '\u007fELF')])).toBe('/opt/mine/chrome');
});

test.each(['linux', 'darwin'])('on %s there are places to look for both kinds of browser', (system) => {
  expect(placesOf('firefox', system)).not.toEqual([]);
  expect(placesOf('chromium', system)).not.toEqual([]);
});

test('the distribution is read from os-release, quoted or not', () => {
  expect(distribution(place('os-release', 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n'))).toBe('ubuntu');
  expect(distribution(place('os-release', 'ID="debian"\n'))).toBe('debian');
  expect(distribution('/nowhere/os-release')).toBeNull();
});

test('what to install is said for the system at hand', () => {
  expect(howToInstall('firefox', 'linux', 'debian')).toContain('apt-get install firefox-esr');
  expect(howToInstall('firefox', 'linux', 'ubuntu')).toContain('snap');
  expect(howToInstall('chromium', 'darwin', null)).toContain('google.com/chrome');
});
