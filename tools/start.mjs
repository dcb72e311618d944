/**
 * `npm start [-- --firefox] [-- --headless]` on a fresh machine: Node alone until node_modules is there. Installs what
 * is missing, builds, and opens a demonstration composer with the extension on it.
 */
import { needNode } from './first/node-version.mjs';
import { npm } from './first/npm.mjs';
import { ensurePackages } from './first/packages.mjs';

const asked = process.argv.slice(2);
const browser = asked.includes('--firefox') ? 'firefox' : 'chromium';

const steps = [
  ensurePackages,
  () => npm(['run', '--silent', 'browsers', '--', browser]),
  () => npm(['run', '--silent', 'build']),
  () => npm(['exec', '--', 'tsx', 'tools/start/main.ts', ...asked]),
];

needNode();
for (const step of steps) {
  const status = step();
  if (status === 0) continue;
  process.exitCode = status;
  break;
}
