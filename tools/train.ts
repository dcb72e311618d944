/**
 * `npm run train [-- --data DIR] [--only hostile|thresholds]`: fits the small models anew. DIR holds the sets by others
 * that `docs/model-card.md` lists; what cannot be fitted without them stays as it ships, and that is said.
 */
import { spawnSync } from 'node:child_process';
import { trainingOptions } from './train/options';

const { only } = trainingOptions();
/** Each in a process of its own, since the second reads drafts with the names that the first has just learnt. */
const STEPS = ['tools/train-tagger.ts', 'tools/train-heads.ts'];

for (const step of only ? STEPS.slice(1) : STEPS) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', step, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
