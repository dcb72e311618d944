import { noticedIn } from '../../src/engine/models/facts';
import { featuresOf, type Seen } from '../../src/engine/models/features';
import { type Forest, logOddsOf } from '../../src/engine/models/forest';
import { askedOf, HEADS, type Head, headIndex } from '../../src/engine/models/heads';
import { toProbability } from '../../src/engine/models/odds';
import { type Known, knownOf, vectorOf } from '../../src/engine/models/vector';
import { pairsOf, worthReading } from '../../src/engine/models/worth-reading';
import { asWritten, seenOf } from '../../src/engine/take-notes';
import type { Estimate } from '../../src/engine/types/review';
import type { Sentence } from '../../src/engine/types/text';
import type { Labelled } from './corpus';
import { binFacts, cutFacts, fitForest, type Growth } from './fit-forest';
import { marginOf, packRows } from './fit-linear';
import { FOLDS, foldOf } from './folds';
import { type Asked, fitFolds, heldOutScores, indexes } from './held-out';
import type { Answer } from './set-thresholds';
import { type Learning, vocabularyOf } from './vocabulary';

/** What training yields: the models of all drafts, and answers about each draft by models that never saw its block. */
export type Learned = {
  vocabulary: Learning;
  columns: Float64Array[];
  cuts: Float32Array[];
  forests: Record<Head, Forest>;
  answers: Answer[];
};

/** Of drafts without a topic one in so many is enough to grow its trees, and stands for the others. */
const SPARSE = 3;

const GROWTH: Growth = { trees: 60, leaves: 6, shrink: 0.1, calm: 1, leastInLeaf: 20 };
const GROWTH_OF: Partial<Record<Head, Growth>> = {
  any: { trees: 150, leaves: 8, shrink: 0.06, calm: 1, leastInLeaf: 20 },
  pause: { trees: 150, leaves: 8, shrink: 0.06, calm: 1, leastInLeaf: 20 },
};

/** Fits heads and trees on `drafts`; `say` is told how far it is. */
export function learn(drafts: readonly Labelled[], say: (what: string) => void): Learned {
  const estimates: (Estimate | null)[] = [];
  const seen: Seen[] = drafts.map((draft) => {
    const { seen: one, estimate } = seenOf(draft);
    estimates.push(estimate);
    return asWritten(one);
  });
  say('read');
  const features = seen.map(featuresOf);
  const vocabulary = vocabularyOf(features);
  say(`${vocabulary.hashes.length} features`);
  const known = features.map((one) => knownOf(one, vocabulary));
  const rows = packRows(known.map((one) => vectorOf(one, vocabulary)));
  const fold = Int32Array.from(drafts, ({ block }) => foldOf(block));
  const isTold = (head: Head) => (i: number) => !drafts[i]?.unknown?.includes(head);
  const modelsOf = (head: Head) =>
    fitFolds(rows, vocabulary.hashes.length, yesOf(drafts, head), isTold(head), fold, headIndex(head));
  const anything = modelsOf('any');
  say('head any');
  const vectorsOf = (i: number, sentences: readonly Sentence[]) =>
    vectorOf(
      known[i] as Known,
      vocabulary,
      sentences.map(({ firstToken, endToken }) => ({ from: firstToken, to: endToken })),
    );
  const drafted = (read: Asked['read']): Asked => {
    const pairs = read.flatMap((sentences, of) =>
      pairsOf(sentences).map((pair) => ({ of, vector: vectorsOf(of, pair) })),
    );
    return {
      read,
      rows: packRows(read.map((sentences, i) => vectorsOf(i, sentences))),
      pairs: packRows(pairs.map(({ vector }) => vector)),
      pairOf: Int32Array.from(pairs, ({ of }) => of),
    };
  };
  const whole = drafted(seen.map((one) => one.text.sentences));
  const worth = drafted(
    seen.map(({ text: { sentences } }, i) =>
      worthReading(
        sentences,
        sentences.map((one) => marginOf(packRows([vectorsOf(i, [one])]), 0, anything.of(fold[i] as number))),
      ),
    ),
  );
  say('sentences worth reading');
  const scores = HEADS.map((head) => {
    const models = head === 'any' ? anything : modelsOf(head);
    say(`head ${head}`);
    return { whole: heldOutScores(models, whole, fold), worth: heldOutScores(models, worth, fold), all: models.all };
  });
  const columnsOf = (of: 'whole' | 'worth', read: Asked['read']) => {
    const noticed = seen.map((one, i) => noticedIn(one, estimates[i] ?? null, read[i] ?? []));
    return [
      ...scores.map((score) => score[of].whole),
      ...scores.map((score) => score[of].most),
      ...(noticed[0] ?? []).map((_, fact) => Float32Array.from(noticed, (row) => row[fact] as number)),
    ];
  };
  const columns = { whole: columnsOf('whole', whole.read), worth: columnsOf('worth', worth.read) };
  const everyone = indexes(fold, () => true);
  const cuts = cutFacts(columns.whole, everyone);
  const binned = { whole: binFacts(columns.whole, cuts), worth: binFacts(columns.worth, cuts) };
  const answers: Answer[] = drafts.map(({ yes }) => ({
    yes,
    says: Object.fromEntries(HEADS.map((head) => [head, 0])) as Record<Head, number>,
  })); // filled below
  const forests = {} as Record<Head, Forest>; // filled below, every head
  const row = new Float32Array(columns.whole.length);
  for (const head of HEADS) {
    const yes = yesOf(drafts, head);
    const growth = GROWTH_OF[head] ?? GROWTH;
    const every = head in GROWTH_OF ? 1 : SPARSE;
    const weight = (i: number) => (yes[i] ? 1 : every);
    const grow = (use: Int32Array) =>
      fitForest(
        binned[askedOf(head)],
        yes,
        use.filter((i) => isTold(head)(i) && (yes[i] || i % every === 0)),
        growth,
        weight,
      );
    forests[head] = grow(everyone);
    for (let part = 0; part < FOLDS; part++) {
      const forest = grow(indexes(fold, (f) => f !== part));
      for (const i of indexes(fold, (f) => f === part)) {
        columns[askedOf(head)].forEach((column, fact) => {
          row[fact] = column[i] as number;
        });
        (answers[i] as Answer).says[head] = toProbability(logOddsOf(forest, row));
      }
    }
    say(`trees ${head}`);
  }
  return { vocabulary, columns: scores.map(({ all }) => all), cuts, forests, answers };
}

const yesOf = (drafts: readonly Labelled[], head: Head) => Uint8Array.from(drafts, ({ yes }) => Number(yes[head]));
