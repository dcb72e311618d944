/**
 * `npm run train` begins with this: fits the tagger of names, which the models of drafts then see. Seeded; the same data
 * give the same bytes. The marked tweets are not part of the project: `--data DIR` says where they lie,
 * `docs/model-card.md` where they come from.
 */
import { trainingOptions } from './train/options';
import { trainTagger } from './train/tagger';

const began = Date.now();
trainTagger(trainingOptions().data, (what) =>
  console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${what}`),
);
