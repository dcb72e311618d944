import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Marked, readMarked } from '../../train/tagger-data';
import { inSmallLetters, mentionSpans, overlapF1 } from '../../train/tagger-measure';
import { missing, type Section } from '../section';

const TITLE = 'Names of people, places and organisations';
const SETS = [
  { name: 'WNUT17 dev', file: 'train/wnut17/emerging.dev.conll' },
  { name: 'Broad Twitter Corpus dev', file: 'train/btc/btc.dev' },
];
const KINDS = ['person', 'place', 'org'] as const;

/** Mentions against what people marked, by overlap of spans; names inside handles and hashtags are left out. */
export function names(folder: string | null): Section {
  const here = SETS.filter(({ file }) => folder !== null && existsSync(join(folder, file)));
  if (folder === null || here.length === 0) return missing(TITLE, 'name a folder of open sets with --data DIR');
  const row = (name: string, marked: readonly Marked[]) =>
    KINDS.map((kind) => {
      const { precision, recall, f1, wanted } = overlapF1(marked, mentionSpans, kind);
      return [name, kind, precision, recall, f1, wanted];
    });
  return {
    title: TITLE,
    says: ['Development parts of both sets, which no weight was learnt from.'],
    tables: [
      {
        caption: 'By overlap',
        columns: ['set', 'kind', 'precision', 'recall', 'F1', 'names'],
        rows: here.flatMap(({ name, file }) => {
          const marked = readMarked(join(folder, file), false);
          return [...row(name, marked), ...row(`${name}, small letters`, inSmallLetters(marked))];
        }),
      },
    ],
  };
}
