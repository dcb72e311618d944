/** Sees that `node_modules` holds what `package-lock.json` says. Node alone. */
import { existsSync, readFileSync } from 'node:fs';
import { npm } from './npm.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[] }} Locked */

/**
 * Installs when something is missing or has another version than the lock file says.
 *
 * @returns {number} the exit status of npm, 0 when nothing had to be done
 */
export function ensurePackages() {
  const lacking = missingPackages(lockedIn('package-lock.json'), lockedIn('node_modules/.package-lock.json'));
  if (lacking.length === 0) return 0;
  console.log(`Installing packages (${lacking.length} missing or changed)`);
  return npm(['ci', '--no-audit', '--no-fund']);
}

/**
 * Paths of the packages that an installation lacks or has in another version. npm writes beside what it installed
 * which versions those were; packages for other systems are not among them and are not missed.
 *
 * @param {Record<string, Locked>} wanted
 * @param {Record<string, Locked>} installed
 * @returns {string[]}
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted)
    .filter(([path, locked]) => path !== '' && !(locked.optional && !installed[path]))
    .filter(([path, locked]) => installed[path]?.version !== locked.version)
    .map(([path]) => path);
}

/** @param {string} file @returns {Record<string, Locked>} */
const lockedIn = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {});
