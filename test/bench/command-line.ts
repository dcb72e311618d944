import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export type Answered = { drafts: number; seconds: number } | { problem: string };

/** Times the whole command over a file of drafts, start of Node included. */
export function timeCommandLine(file: string): Answered {
  if (!existsSync(file)) return { problem: `there is no ${file}` };
  const input = readFileSync(file, 'utf8');
  const began = performance.now();
  const { stdout, status } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'tools/check.ts', '--json', '--instant'],
    { input, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const seconds = (performance.now() - began) / 1000;
  const drafts = stdout.split('\n').filter((line) => line !== '').length;
  return status === 0 ? { drafts, seconds } : { problem: `the command ended with ${status} after ${drafts} answers` };
}
