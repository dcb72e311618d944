/** Sees that both browsers are there: `tsx tools/browsers/ensure.ts [chromium] [firefox]`. Exit 1 says what to install. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './find';
import type { Family } from './places';
import { canInstall, howToInstall, packageOf } from './system';

const FAMILIES: readonly Family[] = ['chromium', 'firefox'];
const asked = FAMILIES.filter((family) => process.argv.includes(family));
const wanted = asked.length > 0 ? asked : FAMILIES;
const missing = () => wanted.filter((family) => findBrowser(family) === null);

if (missing().length > 0 && canInstall()) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: 'inherit', env });
  console.log(`Installing from Debian: ${missing().map(packageOf).join(', ')}`);
  apt('update');
  apt('install', '-y', ...missing().map(packageOf));
}
for (const family of missing()) {
  console.error(howToInstall(family));
  process.exitCode = 1;
}
