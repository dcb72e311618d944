import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const HERE = resolve('test/wordpress');
const BUILDS = join(HERE, 'node_modules/@wp-playground/wordpress-builds');
const CLI = join(HERE, 'node_modules/@wp-playground/cli/wp-playground.js');
/** How long the packages may take to come, in milliseconds: near a gigabyte. */
const INSTALL_MS = 300_000;
/** How long a fresh site may take, in milliseconds. */
const READY_MS = 120_000;

export type WordPress = { address: string; stop(): void };

/** Installs what is missing: near a gigabyte, once. What keeps it from running here is told in words. */
export function whyNot(): string | null {
  if (spawnSync('unzip', ['-v']).error) return 'unzip is not installed';
  if (existsSync(BUILDS)) return null;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const wish = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--fetch-retries=1'];
  const { status } = spawnSync(npm, wish, { cwd: HERE, timeout: INSTALL_MS });
  return status === 0 && existsSync(BUILDS) ? null : 'its packages could not be installed';
}

/** A fresh WordPress 6.5 on this machine alone, somebody logged in. */
export async function startWordPress(): Promise<WordPress> {
  const site = mkdtempSync(join(tmpdir(), 'second-look-wordpress-'));
  spawnSync('unzip', ['-q', join(BUILDS, 'src/wordpress/wp-6.5.zip'), '-d', site]);
  cpSync(join(BUILDS, 'public/wp-6.5'), site, { recursive: true }); // styles and scripts that the archive leaves out
  const port = await freePort();
  const server = spawn(
    process.execPath,
    [
      ...['--require', join(HERE, 'loopback.cjs'), CLI, 'server', '--port', String(port), '--php', '8.2', '--login'],
      ...['--mount-before-install', `${site}:/wordpress`, '--workers', '6'],
      ...['--wordpress-install-mode', 'install-from-existing-files-if-needed'],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const stop = () => {
    server.kill();
    rmSync(site, { recursive: true, force: true });
  };
  try {
    await isReady(server);
  } catch (error) {
    stop();
    throw error;
  }
  return { address: `http://127.0.0.1:${port}`, stop };
}

const isReady = (server: ChildProcess) =>
  new Promise<void>((ready, failed) => {
    const late = setTimeout(() => failed(new Error('WordPress was not ready in time.')), READY_MS);
    server.stdout?.on('data', (said) => {
      if (!/Ready!/.test(String(said))) return;
      clearTimeout(late);
      ready();
    });
    server.once('exit', () => failed(new Error('WordPress ended before it was ready.')));
  });

const freePort = () =>
  new Promise<number>((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
