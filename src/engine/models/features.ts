import type { SubjectFact } from '../subjects/subject-facts';
import type { Context } from '../types/draft';
import type { Mention } from '../types/mention';
import type { Scopes, Text } from '../types/text';
import { kindOf, toHash24, withEnd, withPart, withUnit } from './hash';
import { maskedWords } from './masked-words';

/** What is known of a draft when its features are taken. */
export type Seen = {
  text: Text;
  /** How the words of `text` are meant. */
  scopes: Scopes;
  answered: Text;
  context: Context;
  mentions: readonly Mention[];
  /** Whom names, conditions and passages are about. */
  about: ReadonlySet<SubjectFact>;
};

/** Groups are scaled apart, so that a long answered text cannot drown a short draft. */
export const GROUP_WEIGHT = [1, 1, 0.5, 0.4] as const; // words, letters, what is answered, the setting

/**
 * Features of one draft: hashes of 24 bits, with the group and the token that each belongs to (-1: none). In the order of
 * tokens, those of none first.
 */
export type Features = { hash: Int32Array; group: Uint8Array; token: Int32Array };

const MOST_ANSWERED = 120;

const ONE = kindOf('1');
const TWO = kindOf('2');
const THREE = kindOf('3');
const ANSWERS = kindOf('answers');
const BEGINS = kindOf('begins');
const LETTERS = kindOf('c');
const ANSWERED_ONE = kindOf('p');
const ANSWERED_TWO = kindOf('q');
const SETTING = kindOf('k');

const SPACE = 0x20;

/** Words, letters, what is answered, and what the rules noticed, hashed. Linear in the length of the texts. */
export function featuresOf({ text, answered, context, mentions, about }: Seen): Features {
  const here = mentions.filter((m) => m.in === 'text');
  const words = maskedWords(text, here);
  const there = maskedWords(
    answered,
    mentions.filter((m) => m.in === 'inReplyTo'),
  ).filter((word) => word !== '');
  const setting = settingOf(context, here, about);
  const features = roomFor(words, setting);
  let count = 0;
  const add = (group: number, state: number, token: number) => {
    features.hash[count] = toHash24(state);
    features.group[count] = group;
    features.token[count] = token;
    count++;
  };
  there.slice(0, MOST_ANSWERED).forEach((word, i) => {
    add(2, withPart(ANSWERED_ONE, word), -1);
    const next = there[i + 1];
    if (next !== undefined) add(2, withPart(withPart(ANSWERED_TWO, word), next), -1);
  });
  for (const fact of setting) add(3, withPart(SETTING, fact), -1);
  const turn = answered.tokens.length > 0 ? ANSWERS : BEGINS;
  const kept = [...words.keys()].filter((token) => words[token] !== '');
  for (let i = 0; i < kept.length; i++) {
    const token = kept[i] ?? 0;
    const word = words[token] ?? '';
    const next = words[kept[i + 1] ?? -1];
    const afterNext = words[kept[i + 2] ?? -1];
    add(0, withPart(ONE, word), token);
    add(0, withPart(turn, word), token);
    if (next !== undefined) add(0, withPart(withPart(TWO, word), next), token);
    if (afterNext !== undefined) add(0, withPart(withPart(withPart(THREE, word), next ?? ''), afterNext), token);
    if (!word.startsWith('⟨')) count = addLetters(word, token, features, count);
  }
  return {
    hash: features.hash.subarray(0, count),
    group: features.group.subarray(0, count),
    token: features.token.subarray(0, count),
  };
}

/** Four for each word, and at most four runs of letters from each letter. */
function roomFor(words: readonly string[], setting: readonly string[]): Features {
  let most = setting.length + 2 * MOST_ANSWERED;
  for (const word of words) most += word === '' ? 0 : 4 + 4 * word.length;
  return { hash: new Int32Array(most), group: new Uint8Array(most), token: new Int32Array(most) };
}

const SHORTEST = 3;
const LONGEST = 6;
let units = new Int32Array(64);
let states = new Int32Array(64);

/** Runs of three to six units of the word between blanks, the shorter ones first. Each goes on from the one shorter. */
function addLetters(word: string, token: number, { hash, group, token: tokens }: Features, from: number): number {
  const length = word.length + 2;
  if (length > units.length) {
    units = new Int32Array(2 * length);
    states = new Int32Array(2 * length);
  }
  units[0] = SPACE;
  for (let i = 0; i < word.length; i++) units[i + 1] = word.charCodeAt(i);
  units[length - 1] = SPACE;
  for (let at = 0; at + 1 < length; at++) states[at] = withUnit(withUnit(LETTERS, units[at] ?? 0), units[at + 1] ?? 0);
  let count = from;
  for (let run = SHORTEST; run <= LONGEST; run++)
    for (let at = 0; at + run <= length; at++) {
      const state = withUnit(states[at] ?? 0, units[at + run - 1] ?? 0);
      states[at] = state;
      hash[count] = toHash24(withEnd(state));
      group[count] = 1;
      tokens[count] = token;
      count++;
    }
  return count;
}

/** What the rules noticed and where the draft stands, as facts: no name and no word of the profile but the role. */
function settingOf(context: Context, mentions: readonly Mention[], about: ReadonlySet<SubjectFact>): string[] {
  const { kind, audience, profile, official, attachments } = context;
  const kinds = [...new Set(mentions.map((m) => m.kind))].sort();
  return [
    `kind ${kind}`,
    `audience ${audience ?? 'unknown'}`,
    ...(official ? ['official'] : []),
    ...(attachments?.length ? ['attachment'] : []),
    ...(profile?.employer ? ['employer shown'] : []),
    ...(profile?.place ? ['place shown'] : []),
    ...(profile?.role
      ? profile.role
          .toLowerCase()
          .split(/\W+/)
          .map((word) => `role ${word}`)
      : []),
    ...about,
    ...kinds.map((one) => `told ${one}`),
    ...kinds.flatMap((one, i) => kinds.slice(i + 1).map((other) => `told ${one} and ${other}`)),
  ];
}
