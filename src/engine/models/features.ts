import type { Context } from '../types/draft';
import type { Mention } from '../types/mention';
import type { Text } from '../types/text';
import { hash24 } from './hash';
import { maskedWords } from './masked-words';

/** What is known of a draft when its features are taken. */
export type Seen = { text: Text; answered: Text; context: Context; mentions: readonly Mention[] };

/** Groups are scaled apart, so that a long answered text cannot drown a short draft. */
export const GROUPS = ['word', 'letters', 'answered', 'setting'] as const;
export const GROUP_WEIGHT = [1, 1, 0.5, 0.4] as const;

/** Features of one draft: hashes of 24 bits, with the group and the token that each belongs to (-1: none). */
export type Features = { hash: number[]; group: number[]; token: number[] };

const MOST_ANSWERED = 120;

/** Words, letters, what is answered, and what the rules noticed, hashed. Linear in the length of the texts. */
export function featuresOf({ text, answered, context, mentions }: Seen): Features {
  const features: Features = { hash: [], group: [], token: [] };
  const add = (group: number, hash: number, token: number) => {
    features.hash.push(hash);
    features.group.push(group);
    features.token.push(token);
  };
  const here = mentions.filter((m) => m.in === 'text');
  const words = maskedWords(text, here);
  const kept = words.flatMap((word, token) => (word === '' ? [] : [{ word, token }]));
  const turn = answered.tokens.length > 0 ? 'answers' : 'begins';
  kept.forEach(({ word, token }, i) => {
    const next = kept[i + 1]?.word;
    const afterNext = kept[i + 2]?.word;
    add(0, hash24('1', word), token);
    add(0, hash24(turn, word), token);
    if (next === undefined) return;
    add(0, hash24('2', word, next), token);
    if (afterNext !== undefined) add(0, hash24('3', word, next, afterNext), token);
  });
  for (const { word, token } of kept) {
    if (word.startsWith('⟨')) continue;
    const letters = ` ${word} `;
    for (let length = 3; length <= 6; length++)
      for (let at = 0; at + length <= letters.length; at++) add(1, hash24('c', letters.slice(at, at + length)), token);
  }
  const answeredWords = maskedWords(
    answered,
    mentions.filter((m) => m.in === 'inReplyTo'),
  ).filter((word) => word !== '');
  answeredWords.slice(0, MOST_ANSWERED).forEach((word, i) => {
    add(2, hash24('p', word), -1);
    const next = answeredWords[i + 1];
    if (next !== undefined) add(2, hash24('q', word, next), -1);
  });
  for (const fact of settingOf(context, here)) add(3, hash24('k', fact), -1);
  return features;
}

/** What the rules noticed and where the draft stands, as facts: no name and no word of the profile but the role. */
function settingOf(context: Context, mentions: readonly Mention[]): string[] {
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
    ...kinds.map((one) => `told ${one}`),
    ...kinds.flatMap((one, i) => kinds.slice(i + 1).map((other) => `told ${one} and ${other}`)),
  ];
}
