import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../figures/read-csv';
import { type Labelled, readCorpus } from './corpus';
import { writtenSentences } from './hostile-frames';
import { HEADLINES } from './ordinary';
import { readPeople } from './people';
import { seeded } from './random';

/** A text to learn from or to be tried on. `block` keeps twins on one side. */
export type Sample = { text: string; yes: boolean; from: string; block: string };

export const HATEMOJI = {
  train: 'train/hatemoji/HatemojiBuild_train.csv',
  validation: 'train/hatemoji/HatemojiBuild_validation.csv',
};
const EDOS = 'train/edos/edos_labelled_aggregated.csv';
const DAVIDSON = 'train/davidson/labeled_data.csv';

/** All files by others that hostility is learnt from. */
export const HOSTILE_SETS = [...Object.values(HATEMOJI), EDOS, DAVIDSON, HEADLINES];

/** With how many groups each frame of `corpus/people` is filled. */
const FILLED = 4;

/** What the open sets, the corpus and our own sentences teach; test sets are never opened. */
export function readSamples(data: string, corpus: string): Sample[] {
  return [
    ...hatemoji(data, 'train'),
    ...edos(data),
    ...davidson(data),
    ...drafts(corpus),
    ...ordinary(data),
    ...ofOthers([...drafts(corpus), ...ordinary(data)]),
    ...slipped(writtenSentences(20000, 11).map(({ text, yes }, i) => ({ text, yes, from: 'written', block: `w${i}` }))),
    ...slipped(readPeople(FILLED).map((sentence) => ({ ...sentence, from: 'people' }))),
  ];
}

export const hatemoji = (data: string, split: keyof typeof HATEMOJI): Sample[] =>
  readCsv(join(data, HATEMOJI[split])).map((row, i) => ({
    text: row.text ?? '',
    yes: row.label_gold === '1',
    from: split === 'train' ? 'hatemoji' : 'validation',
    block: `h${Math.floor(i / 20)}`,
  }));

/** Its "not sexist" posts are full of other abuse, so they teach nothing here. */
function edos(data: string): Sample[] {
  return readCsv(join(data, EDOS))
    .filter((row) => row.label_sexist === 'sexist' && row.split === 'train')
    .map((row, i) => ({ text: row.text ?? '', yes: true, from: 'edos', block: `e${i}` }));
}

const TWEET = /^\d+,\d+,(?<hate>\d+),\d+,\d+,(?<kind>\d),(?<text>.*)$/;

/** Hate that its judges agreed on, and half of what is neither hateful nor offensive: its labels lean on dialect. */
function davidson(data: string): Sample[] {
  return readFileSync(join(data, DAVIDSON), 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      const { hate, kind, text = '' } = TWEET.exec(line)?.groups ?? {};
      const yes = kind === '0' && Number(hate) >= 2;
      if (!yes && !(kind === '2' && i % 2 === 0)) return [];
      const plain = text.replace(/&#\d+;|&\w+;|https?:\S+|\bRT\b|^"|"$/g, ' ').replace(/@\w+:?/g, ' ');
      return [{ text: plain, yes, from: 'davidson', block: `d${i}` }];
    });
}

const HOSTILE = ['discrimination'] as const;
const NEAR = ['threat', 'derogatory-patient', 'derogatory-colleague', 'profanity'] as const;

/** Discrimination is hostile; other disrespect is left out, since it may be so too; the rest is not. */
function drafts(corpus: string): Sample[] {
  return readCorpus(corpus).flatMap(({ text, yes, block }: Labelled) => {
    const isHostile = HOSTILE.some((head) => yes[head]);
    if (!isHostile && NEAR.some((head) => yes[head])) return [];
    return [{ text, yes: isHostile, from: yes.any ? 'draft' : 'clear', block }];
  });
}

const ordinary = (data: string): Sample[] =>
  readFileSync(join(data, HEADLINES), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((text, i) => ({ text, yes: false, from: 'news', block: `n${Math.floor(i / 20)}` }));

const MANY =
  /\b(?:people|patients|nurses|staff|doctors|students|managers|visitors|carers|children|kids|colleagues|parents|midwives|porters|surgeons|teams|residents|smokers|politicians|ministers|gps|everyone|they)\b/gi;
const ONE =
  /\ba(?:n)? (?:patient|nurse|doctor|student|manager|visitor|carer|child|colleague|porter|midwife|surgeon|resident|gp|relative|friend)\b/gi;

/**
 * Clear drafts and news about patients, nurses or anybody, read as if about a protected group: how people are spoken of
 * every day without hostility. The model learns from them that naming a group means nothing.
 */
function ofOthers(samples: readonly Sample[]): Sample[] {
  return samples
    .filter(({ from }) => from === 'clear' || from === 'news')
    .flatMap((sample) => {
      const text = sample.text.replace(MANY, 'muslims').replace(ONE, 'a muslim nurse');
      return text === sample.text ? [] : [{ ...sample, text, from: 'others' }];
    });
}

/** One written sentence in six is typed with a slip, a hidden letter or a lost space, hostile or not. */
function slipped(samples: readonly Sample[]): Sample[] {
  const random = seeded(5);
  return samples.map((sample) => {
    if (random() > 0.17) return sample;
    const words = sample.text.split(' ');
    const i = Math.floor(random() * words.length);
    const word = words[i] ?? '';
    const at = 1 + Math.floor(random() * Math.max(1, word.length - 2));
    const kind = random();
    if (kind < 0.3) words[i] = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    else if (kind < 0.6) words[i] = word.slice(0, at) + word.slice(at + 1);
    else if (kind < 0.8)
      words[i] = word.replace(/[aeio]/g, (letter) => ({ a: '4', e: '3', i: '1', o: '0' })[letter] ?? letter);
    else words.splice(i, 2, word + (words[i + 1] ?? ''));
    return { ...sample, text: words.join(' ') };
  });
}
