import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

/** A browser that obeys a policy file of ours. */
export type WithPolicy = {
  /** The command that starts it. */
  path: string;
  /** Puts another policy in its place while the browser runs. */
  set(policy: object): void;
  tidy(): void;
};

/**
 * A command that starts Chromium with a real policy file, in a mount namespace of its own: no other browser on this
 * machine sees it and nothing is left behind.
 */
export function chromiumWithPolicy(extensionId: string, policy: object): WithPolicy {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-policy-'));
  const managed = join(folder, 'home/policies/managed');
  mkdirSync(managed, { recursive: true });
  const set = (now: object) => {
    // In one step, so that no half of it is ever read
    writeFileSync(join(folder, 'next.json'), JSON.stringify({ '3rdparty': { extensions: { [extensionId]: now } } }));
    renameSync(join(folder, 'next.json'), join(managed, 'policy.json'));
  };
  set(policy);
  const path = join(folder, 'chromium');
  const inside = `mount --bind ${join(folder, 'home')} ${HOME} && exec ${browserPath('chromium')} "$@"`;
  writeFileSync(path, `#!/bin/sh\nexec unshare -m sh -c '${inside}' sh "$@"\n`);
  chmodSync(path, 0o755);
  return { path, set, tidy: () => rmSync(folder, { recursive: true, force: true }) };
}
