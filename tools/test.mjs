/**
 * `npm test`, and with `--slow` `npm run test:slow`, on a fresh machine: Node alone until node_modules is there.
 * Every step runs even when an earlier one failed, so that one run tells all that is wrong; reports lie in out/reports.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { needNode } from './first/node-version.mjs';
import { npm } from './first/npm.mjs';
import { ensurePackages } from './first/packages.mjs';

const REPORTS = 'out/reports';
const slow = process.argv.includes('--slow');

/** @param {string} name @param {string[]} projects */
const suite = (name, ...projects) => ({
  name,
  args: [
    'exec',
    '--',
    'vitest',
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORTS}/${name}.json`,
    ...(slow ? ['--passWithNoTests'] : []),
  ],
});
/** @param {string} name */
const script = (name) => ({ name, args: ['run', '--silent', name] });

const steps = slow
  ? [script('browsers'), script('build'), suite('slow', 'slow'), suite('slow-browser', 'slow-browser')]
  : [
      script('types'),
      script('lint'),
      script('browsers'),
      script('build'),
      script('lint:builds'),
      suite('laws-and-units', 'laws', 'unit'),
      suite('browser', 'browser'),
    ];

needNode();
mkdirSync(REPORTS, { recursive: true });
const record = `${REPORTS}/steps-${slow ? 'slow' : 'fast'}.json`;
for (const { name } of steps) rmSync(`${REPORTS}/${name}.json`, { force: true });
rmSync(record, { force: true });

if (ensurePackages() !== 0) {
  writeFileSync(record, JSON.stringify([{ name: 'packages', passed: false }]));
  process.exit(1);
}
const outcomes = steps.map(({ name, args }) => {
  const began = performance.now();
  console.log(`\n== ${name}`);
  const passed = npm(args, { NO_UPDATE_NOTIFIER: '1' }) === 0;
  return { name, passed, seconds: Math.round((performance.now() - began) / 100) / 10 };
});
writeFileSync(record, JSON.stringify(outcomes, null, 2));

console.log('');
for (const { name, passed, seconds } of outcomes) console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
if (outcomes.some(({ passed }) => !passed)) process.exitCode = 1;
