/** `npm run lint:builds`: both builds pass Mozilla's linter, but for what is listed here with its reason. */
import { spawnSync } from 'node:child_process';
import { TARGETS, type Target } from './build/manifest-for';
import { judge, type LintReport } from './lint-builds/judge';

const dist = process.env.SECOND_LOOK_DIST ?? 'dist';

/** The linter's answer for one build. It exits 1 for errors and still writes its report. */
function lint(target: Target): LintReport {
  const args = [
    'node_modules/web-ext/bin/web-ext.js',
    'lint',
    '-s',
    `${dist}/${target}`,
    '--self-hosted',
    '-o',
    'json',
  ];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (!stdout.startsWith('{')) throw new Error(`web-ext lint said nothing of ${dist}/${target}: ${stderr}`);
  return JSON.parse(stdout);
}

for (const target of TARGETS) {
  const { offences, unneeded } = judge(target, lint(target));
  for (const offence of offences) console.error(`${target}: ${offence}`);
  for (const code of unneeded) console.error(`${target}: the exception for ${code} is needed no more; take it out`);
  if (offences.length + unneeded.length > 0) process.exitCode = 1;
  else console.log(`${target}: clean`);
}
