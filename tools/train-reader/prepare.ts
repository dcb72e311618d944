/**
 * The first step of `npm run train:reader`: reads the drafts as the extension would and writes what the network is given.
 * `--start DIR` the starting weights (their `vocab.txt`), `--data DIR` open headlines, `--out DIR` the numbered pieces.
 * Writes `src/reader/vocabulary.txt` and, in DIR, `pieces.jsonl` and `classes.json` (what each mark stands for).
 * With `--keep-vocabulary` it stays as it is, for a reader that is taught on.
 */
import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HEADS, type Head } from '../../src/engine/models/heads';
import { CLASSES } from '../../src/engine/models/identity-words';
import { asWritten, seenOf } from '../../src/engine/take-notes';
import { toPieces } from '../../src/reader/to-pieces';
import { whatIsRead } from '../../src/reader/what-is-read';
import { readCorpus } from '../train/corpus';
import { readExamples } from '../train/examples';
import { foldOf } from '../train/folds';
import { HATEMOJI, hatemoji } from '../train/hostile-sets';
import { areThere } from '../train/open-sets';
import { readOrdinary } from '../train/ordinary';
import { asDrafts, readPeople } from '../train/people';
import { spansOf } from './spans';
import { vocabularyOf } from './vocabulary';

const option = (name: string, otherwise: string) => {
  const at = process.argv.indexOf(name);
  return at > 0 ? (process.argv[at + 1] ?? otherwise) : otherwise;
};
const data = option('--data', '../shared/data');
const out = option('--out', 'reader-training');
const start = readFileSync(join(option('--start', 'all-mpnet-base-v2'), 'vocab.txt'), 'utf8').split('\n');
/** Headlines teach silence, but a few do: they are not what staff write. */
const EVERY_NTH_HEADLINE = 8;

const hasHatemoji = areThere(data, [HATEMOJI.train], console.log, 'the reader learns without HatemojiBuild');
const drafts = [
  ...readCorpus('corpus/train'),
  ...readCorpus('corpus/own'),
  ...(await readExamples()),
  ...asDrafts(readPeople(1), 'people', 'everything'),
  ...asDrafts(hasHatemoji ? hatemoji(data, 'train') : [], 'hatemoji', 'said'),
  ...readOrdinary(data, console.log).filter((_, i) => i % EVERY_NTH_HEADLINE === 0),
];
const report = process.argv.includes('--report') ? readCorpus(option('--report', '')) : [];
const seen = [...drafts, ...report].map((draft) => asWritten(seenOf(draft).seen));
const read = seen.map(whatIsRead);
const kept = 'src/reader/vocabulary.txt';
const pieces = process.argv.includes('--keep-vocabulary')
  ? readFileSync(kept, 'utf8').trimEnd().split('\n')
  : vocabularyOf(start, read.slice(0, drafts.length));
writeFileSync(kept, `${pieces.join('\n')}\n`);

const labels = (has: (head: Head) => boolean) => HEADS.flatMap((head, label) => (has(head) ? [label] : []));

const vocabulary = new Map(pieces.map((piece, i) => [piece, i]));
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'classes.json'), JSON.stringify(CLASSES));
writeFileSync(join(out, 'heads.json'), JSON.stringify(HEADS));
const lines = createWriteStream(join(out, 'pieces.jsonl'));
[...drafts, ...report].forEach((draft, i) => {
  const { before = [], draft: words = [] } = read[i] ?? {};
  const given = toPieces(words, vocabulary);
  lines.write(
    `${JSON.stringify({
      id: draft.id,
      file: draft.file,
      fold: i < drafts.length ? foldOf(draft.block) : -1,
      before: toPieces(before, vocabulary).ids,
      draft: given.ids,
      yes: labels((head) => draft.yes[head]),
      unknown: labels((head) => draft.unknown?.includes(head) ?? false),
      spans: spansOf(draft, seen[i]?.text, given.words),
    })}\n`,
  );
});
lines.end();
console.log(`${drafts.length} drafts to learn from, ${report.length} to report on, ${pieces.length} pieces`);
