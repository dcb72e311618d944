import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath } from '../../../tools/browsers/find';

/** Where Debian's Chromium looks for an organisation's policy. */
const HOME = '/etc/chromium';

/** Why no real policy can be tried here, or null. */
export const noPolicyHere = (): string | null => {
  if (process.platform !== 'linux') return 'policy files are tried on Linux only';
  if (process.getuid?.() !== 0) return 'a mount of our own needs root';
  return existsSync(HOME) ? null : `${HOME} is not there`;
};

/**
 * A command that starts Chromium with a real policy file, in a mount namespace of its own: no other browser on this
 * machine sees it and nothing is left behind.
 */
export function chromiumWithPolicy(extensionId: string, policy: object): { path: string; tidy(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-policy-'));
  const file = join(folder, 'policy.json');
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: policy } } }));
  const path = join(folder, 'chromium');
  const inside = `mount -t tmpfs tmpfs ${HOME} && mkdir -p ${HOME}/policies/managed &&
    cp ${file} ${HOME}/policies/managed/ && exec ${browserPath('chromium')} "$@"`;
  writeFileSync(path, `#!/bin/sh\nexec unshare -m sh -c '${inside}' sh "$@"\n`);
  chmodSync(path, 0o755);
  return { path, tidy: () => rmSync(folder, { recursive: true, force: true }) };
}
