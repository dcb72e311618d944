import { writeFileSync } from 'node:fs';
import type { Anything } from '../../src/engine/models/anything';
import { readHeldOut } from './held-out-file';
import { measure } from './measure';
import { perTopic } from './per-topic';
import { thresholdsFor } from './set-thresholds';
import { asStaffWrite, STYLES } from './styles';

const MEASURED: Readonly<Record<string, (file: string) => boolean>> = {
  all: (file) => file !== 'people',
  ...STYLES,
  news: (file) => file === 'news',
  people: (file) => file === 'people',
};

/**
 * Sets thresholds by the answers kept in `out`, so that a budget can change without an hour of training; writes and shows
 * the figures.
 */
export function settle(anything: Anything): void {
  const answers = readHeldOut();
  // Our own drafts teach where the models err, and are harder than what staff write: budgets are set without them.
  const thresholds = thresholdsFor(answers.filter(({ file }) => asStaffWrite(file)));
  const heldOut = Object.fromEntries(
    Object.entries(MEASURED).map(([style, has]) => [
      style,
      measure(
        answers.filter(({ file }) => has(file)),
        thresholds,
      ),
    ]),
  );
  console.table(heldOut);
  writeFileSync(
    'src/engine/models/weights/thresholds.ts',
    `// Written by \`npm run train\`; what it learnt from stands in docs/model-card.md.\nimport type { Anything } from '../anything';\nimport type { Thresholds } from '../thresholds';\n\nexport const anything: Anything = ${JSON.stringify(anything)};\n\nexport const thresholds: Thresholds = ${JSON.stringify(thresholds)};\n`,
  );
  writeFileSync(
    'docs/held-out.json',
    `${JSON.stringify({ drafts: answers.length, heldOut, topics: perTopic(answers, thresholds) }, null, 2)}\n`,
  );
}
