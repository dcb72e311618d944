/**
 * `npm run train` ends with this: fits the small models from `corpus`, the topics' examples and open
 * headlines (`--data DIR`), and writes their weights and the figures of held-out blocks. `--only hostile` fits the model of
 * hostility alone, `--only thresholds` sets the thresholds anew by what the last whole training said of held-out blocks.
 * Seeded; the same drafts give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { withStrongest } from '../src/engine/models/anything';
import { HEADS } from '../src/engine/models/heads';
import { anything as shippedAnything } from '../src/engine/models/weights/thresholds';
import { readCorpus } from './train/corpus';
import { readExamples } from './train/examples';
import { fitAnything } from './train/fit-anything';
import { writeHeldOut } from './train/held-out-file';
import { trainHostile } from './train/hostile';
import { learn } from './train/learn';
import { trainingOptions } from './train/options';
import { readOrdinary } from './train/ordinary';
import { packCuts, packForest, packLinear } from './train/pack';
import { asDrafts, readPeople } from './train/people';
import { settle } from './train/settle';
import { isByStaff } from './train/styles';

const began = Date.now();
const say = (what: string) => console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${what}`);

const { data, only } = trainingOptions();
if (only === 'thresholds') {
  settle(shippedAnything);
  process.exit(0);
}
trainHostile(data, say);
if (only === 'hostile') process.exit(0);
/**
 * Sentences about people teach what is hostile to them and nothing else: they are no drafts of staff. Every other hostile
 * one is left out, for of what is said about people far more is fair than there.
 */
const aboutPeople = () =>
  asDrafts(
    readPeople(1).filter(({ yes }, i) => !yes || i % 2 === 0),
    'people',
    'discrimination',
  );
const drafts = [
  ...readCorpus('corpus/train'),
  ...readCorpus('corpus/own'),
  ...(await readExamples()),
  ...aboutPeople(),
  ...readOrdinary(data, say),
];
say(`${drafts.length} drafts`);
const { vocabulary, columns, cuts, forests, answers: each } = learn(drafts, say);
const byStaff = each.filter((_, i) => isByStaff(drafts[i]?.file ?? ''));
const anything = fitAnything(byStaff);
writeHeldOut(
  drafts,
  each.map(({ yes, says }) => ({ yes, says: withStrongest(says, anything) })),
);

/** Two heads decide whether anything is said: they are written more finely. */
const stepOf = (head: number) => (/^(?:any|pause)$/.test(HEADS[head] ?? '') ? 0.5 : 0.9);
/** Steps of a feature in all heads. One in twenty has less: without those, two drafts of 900 came out otherwise. */
const LEAST_TOLD = 3;
const lists = cuts.map((cut) => [...cut]);
const folder = 'src/engine/models/weights';
mkdirSync(folder, { recursive: true });
const module = (type: string, name: string, value: unknown) =>
  `// Written by \`npm run train\`; what it learnt from stands in docs/model-card.md.\nimport type { ${type} } from '../packed';\n\nexport const ${name}: ${type} = ${JSON.stringify(value)};\n`;
writeFileSync(
  `${folder}/linear.ts`,
  module('PackedLinear', 'linear', packLinear(vocabulary, columns, stepOf, LEAST_TOLD)),
);
writeFileSync(
  `${folder}/forests.ts`,
  module('PackedForests', 'forests', {
    cuts: packCuts(cuts),
    forests: Object.fromEntries(HEADS.map((head) => [head, packForest(forests[head], lists)])),
  }),
);
settle(anything);
say('written');
