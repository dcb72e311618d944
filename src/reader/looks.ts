import type { Look } from '../platform/reader-wire';
import type { Answer } from './network';

/** Below these chances (one in twenty) nobody asks on what a label rests. */
const LEAST_LOGIT = -3;
/** What a word must hold of all looking, and how many words are told of one label. */
const LEAST_SHARE = 0.02;
const MOST_WORDS = 24;

/** @param wordOf the word that each of the draft's pieces belongs to */
export function looksOf({ logits, attention }: Answer, lanes: number, wordOf: readonly number[]): Look[] {
  const looks: Look[] = [];
  logits.forEach((logit, label) => {
    if (logit < LEAST_LOGIT) return;
    const shares = new Map<number, number>();
    wordOf.forEach((word, piece) => {
      shares.set(word, (shares.get(word) ?? 0) + (attention[piece * lanes + label] ?? 0));
    });
    const words = [...shares].filter(([, share]) => share >= LEAST_SHARE).sort((a, b) => b[1] - a[1]);
    looks.push({ label, words: words.slice(0, MOST_WORDS).map(([word, share]) => ({ word, share })) });
  });
  return looks;
}

type SoFar = { logits: number[]; looks: Look[] };

/** Two passages of one draft: each label is as sure as in the passage that says it most, and rests on that one's words. */
export function merge(one: SoFar, other: SoFar): SoFar {
  const isOther = one.logits.map((logit, label) => (other.logits[label] ?? -Infinity) > logit);
  return {
    logits: one.logits.map((logit, label) => (isOther[label] ? (other.logits[label] ?? logit) : logit)),
    looks: [...one.looks.filter(({ label }) => !isOther[label]), ...other.looks.filter(({ label }) => isOther[label])],
  };
}
