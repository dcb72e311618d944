/**
 * The last step of `npm run train:reader`: on blocks that neither the small models nor the reader had seen, the shipped
 * weights read each draft, and it is fitted how much each of the two counts. Wants `out/held-out.jsonl` (`npm run train`).
 * Writes `src/engine/models/weights/together.ts` and `docs/together.json`. `--fold N` the blocks left out of training.
 */
import { writeFileSync } from 'node:fs';
import { withStrongest } from '../../src/engine/models/anything';
import { eachTogether, type Together } from '../../src/engine/models/together';
import { type Labelled, readCorpus } from '../train/corpus';
import { fitAnything } from '../train/fit-anything';
import { foldOf } from '../train/folds';
import { readHeldOut } from '../train/held-out-file';
import { measure } from '../train/measure';
import { asDrafts, readPeople } from '../train/people';
import { perTopic } from '../train/per-topic';
import { type Answer, thresholdsFor } from '../train/set-thresholds';
import { asStaffWrite, isByStaff, STYLES } from '../train/styles';
import { fitWeights, type Pair } from './fit-weights';
import { readDrafts } from './read-drafts';

const at = process.argv.indexOf('--fold');
const fold = at > 0 ? Number(process.argv[at + 1]) : 0;
const smallOf = new Map(readHeldOut().map(({ id, says }) => [id, says]));
const isLeftOut = ({ block, id }: Labelled) => foldOf(block) === fold && smallOf.has(id);
// Our own drafts outnumber all others three to one, and each takes the reader a fifth of a second: every other one is enough.
const drafts = [
  ...readCorpus('corpus/train').filter(isLeftOut),
  ...readCorpus('corpus/own')
    .filter(isLeftOut)
    .filter((_, i) => i % 2 === 0),
  ...asDrafts(readPeople(1), 'people', 'discrimination').filter(isLeftOut),
];

const read = await readDrafts(drafts);
const pairs: Pair[] = drafts.flatMap(({ id, file, block, yes, unknown }) => {
  const small = smallOf.get(id);
  const deep = read.get(id);
  return small && deep ? [{ file, block, yes, unknown, small, deep }] : [];
});

const isDraft = ({ file }: { file: string }) => isByStaff(file);

/** Answers for each half of the blocks, weighed as the other half teaches: what may be expected of drafts never seen. */
const half = (block: string) => foldOf(`half ${block}`) % 2;
const weighedBy = (weights: Together['weights'], some: readonly Pair[]) =>
  some.map(({ file, yes, small, deep }) => ({ file, yes, says: eachTogether(small, deep, weights) }));
const unseen = [0, 1].flatMap((part) => {
  const others = pairs.filter(({ block }) => half(block) !== part);
  const weights = fitWeights(others);
  const anything = fitAnything(weighedBy(weights, others.filter(isDraft)));
  return weighedBy(
    weights,
    pairs.filter(({ block }) => half(block) === part),
  ).map(({ file, yes, says }) => ({ file, yes, says: withStrongest(says, anything) }));
});
const thresholds = thresholdsFor(unseen.filter(({ file }) => asStaffWrite(file)));
const ofStaff = pairs.filter(isDraft);
const small: Answer[] = ofStaff.map(({ yes, small: says }) => ({ yes, says }));
const deep: Answer[] = ofStaff.map(({ yes, deep: says }) => ({ yes, says }));
const both = unseen.filter(isDraft);
const told = {
  ...Object.fromEntries(
    Object.entries({ small, deep, together: both }).map(([name, answers]) => [
      name,
      measure(answers, thresholdsFor(answers)),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries({ ...STYLES, people: (file: string) => file === 'people' }).map(([style, has]) => [
      `together: ${style}`,
      measure(
        unseen.filter(({ file }) => has(file)),
        thresholds,
      ),
    ]),
  ),
};
console.table(told);
const weights = fitWeights(pairs);
const together: Together = { weights, anything: fitAnything(weighedBy(weights, ofStaff)), thresholds };
writeFileSync(
  'src/engine/models/weights/together.ts',
  `// Written by \`npm run train:reader\`; what it learnt from stands in docs/model-card-reader.md.\nimport type { Together } from '../together';\n\nexport const together: Together = ${JSON.stringify(together)};\n`,
);
writeFileSync(
  'docs/together.json',
  `${JSON.stringify({ drafts: both.length, heldOut: told, topics: perTopic(both, thresholds) }, null, 2)}\n`,
);
