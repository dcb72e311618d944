/** `npm test` on a fresh machine: Node alone until node_modules is there. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const run = (command, ...args) => {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

if (!existsSync('node_modules/.package-lock.json')) run('npm', 'ci', '--no-audit', '--no-fund');
if (process.platform === 'linux' && !existsSync('/usr/bin/chromium')) {
  run('apt-get', 'update');
  run('apt-get', 'install', '-y', 'chromium', 'firefox-esr');
}
run('npx', 'tsc', '--noEmit', '-p', '.');
run('npx', 'tsc', '-p', 'src/engine');
run('npx', 'biome', 'check', '.');
run('npm', 'run', 'build');
run('npx', 'vitest', 'run', '--project', 'laws', '--project', 'unit', '--project', 'browser');
