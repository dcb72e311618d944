import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { FEATURES } from '../../src/engine/models/tagger-features';
import { readCorpus } from './corpus';
import { areThere } from './open-sets';
import { seeded } from './random';
import { type Marked, readMarked } from './tagger-data';
import { type Tagged, taggedOf } from './tagger-examples';
import { type Fit, fitChain } from './tagger-fit';
import { inSmallLetters } from './tagger-measure';
import { swapNames } from './tagger-names';
import { packTagger } from './tagger-pack';
import { silverOf, swapped } from './tagger-silver';

const FIT: Fit = { epochs: 5, rate: 0.1, decay: 1e-4, drop: 0.25, seed: 5 };
/** Rows that ship: about 166 kB gzip. */
const KEEP = 44_000;
/** Sentences: a feature seen in fewer teaches nothing that holds; one never seen with a name must be commoner still. */
const SEEN_IN = 3;
const SEEN_IN_NO_NAME = 20;
/** Tweets in which people marked the names. */
const MARKED = ['train/btc/btc.train', 'train/wnut17/wnut17train.conll'];
/** Set on the sets' own dev parts, which are measured and never learnt from. */
const CAUTION = { person: -1, place: -0.8, org: -0.6 };

/**
 * Fits the tagger on marked tweets and on our own drafts, and writes its weights. The same data give the same bytes.
 * Without the tweets nothing changes: what our own rules mark would only teach it the rules.
 */
export function trainTagger(data: string, say: (what: string) => void): void {
  if (!areThere(data, MARKED, say, 'names: the shipped tagger stays')) return;
  const examples = taggerExamples(data);
  say(`${examples.length} sentences`);
  const { rowOf, hashes, seen } = featuresIn(examples);
  say(`${hashes.length} features`);
  const chain = fitChain(
    examples.map(({ hash, shape, tags, weight }) => ({
      rows: hash.map((h) => rowOf.get(h) ?? -1),
      shape,
      tags,
      weight,
    })),
    hashes.length,
    FIT,
    say,
  );
  const packed = packTagger(chain, hashes, seen, KEEP, CAUTION);
  const folder = 'src/engine/models/weights';
  mkdirSync(folder, { recursive: true });
  const text = `// Written by \`npm run train\`; what it learnt from stands in docs/model-card.md.\nimport type { PackedTagger } from '../tagger-packed';\n\nexport const tagger: PackedTagger = ${JSON.stringify(packed)};\n`;
  writeFileSync(`${folder}/tagger.ts`, text);
  say(`tagger: ${packed.features} features, ${(gzipSync(text, { level: 9 }).length / 1000).toFixed(0)} KB gzip`);
}

function taggerExamples(data: string): Tagged[] {
  const random = seeded(11);
  const examples: Tagged[] = [];
  const add = (typed: Marked, spaced: Marked, weight: number, small: number) => {
    examples.push(taggedOf(typed, weight));
    if (random() < 0.3) examples.push(taggedOf(spaced, 0.7 * weight));
    const again = random() < 0.5 ? typed : spaced;
    if (random() < small) examples.push(...inSmallLetters([again]).map((one) => taggedOf(one, 0.8 * weight)));
  };
  const typed: Marked[] = [];
  for (const file of MARKED) {
    const [apart, together] = [readMarked(`${data}/${file}`, true), readMarked(`${data}/${file}`, false)];
    for (const [i, sentence] of together.entries()) add(sentence, apart[i] ?? sentence, 1, 0.4);
    typed.push(...together);
  }
  const silver = silverOf(readCorpus('corpus/train').map(({ text }) => text));
  for (const sentence of silver) add(sentence, sentence, 0.4, 0.3);
  for (const sentence of swapped([...typed.filter((_, i) => i % 3 === 0), ...silver], swapNames, 3))
    examples.push(...(random() < 0.3 ? inSmallLetters([sentence]) : [sentence]).map((one) => taggedOf(one, 0.35)));
  return examples;
}

/** The features that are worth a row, with how many sentences have each. */
function featuresIn(examples: readonly Tagged[]) {
  const count = new Map<number, number>();
  const named = new Set<number>();
  for (const { hash, tags } of examples) {
    for (const h of new Set(hash)) count.set(h, (count.get(h) ?? 0) + 1);
    tags.forEach((tag, i) => {
      if (tag > 0) for (const h of hash.subarray(i * FEATURES, (i + 1) * FEATURES)) named.add(h);
    });
  }
  count.delete(0);
  const hashes = [...count]
    .filter(([hash, n]) => n >= (named.has(hash) ? SEEN_IN : SEEN_IN_NO_NAME))
    .map(([hash]) => hash)
    .sort((a, b) => a - b);
  return { hashes, rowOf: new Map(hashes.map((hash, row) => [hash, row])), seen: hashes.map((h) => count.get(h) ?? 0) };
}
