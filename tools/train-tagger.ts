/**
 * `npm run train` begins with this: fits the tagger of names, which the models of drafts then see. Seeded; the same data
 * give the same bytes. The marked tweets are not part of the project: `--data DIR` says where they lie, `NOTICE` where
 * they come from.
 */
import { trainTagger } from './train/tagger';

const given = process.argv.indexOf('--data');
const began = Date.now();
trainTagger(given > 0 ? (process.argv[given + 1] ?? '') : '../shared/data', (what) =>
  console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${what}`),
);
