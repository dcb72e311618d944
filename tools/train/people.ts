import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HEADS, type Head } from '../../src/engine/models/heads';
import type { Context } from '../../src/engine/types/draft';
import type { Labelled } from './corpus';
import { ADJECTIVES, GROUPS, MEMBERS } from './hostile-frames';
import { seeded } from './random';

/** A sentence about a group or one of its members; `block` is its frame, so that the same words stay on one side. */
export type Sentence = { text: string; yes: boolean; block: string };

const FILES = [
  ['hostile.txt', true],
  ['fair.txt', false],
] as const;

/** Sentences of `corpus/people`: each frame filled with so many groups, by chance from a seed. */
export function readPeople(times: number, folder = 'corpus/people'): Sentence[] {
  const random = seeded(23);
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const fill = (frame: string) =>
    frame
      .replace(/\{g\}/g, () => one(GROUPS))
      .replace(/\b(a) (\{[ma]\})/gi, (_, article: string, slot: string) => {
        const name = one(slot === '{m}' ? MEMBERS : ADJECTIVES);
        return `${article}${/^[aeiou]/.test(name) ? 'n' : ''} ${name}`;
      })
      .replace(/\{m\}/g, () => one(MEMBERS))
      .replace(/\{a\}/g, () => one(ADJECTIVES));
  return FILES.flatMap(([name, yes]) => {
    const frames = readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean);
    return frames.flatMap((frame, i) =>
      Array.from({ length: times }, () => ({ text: fill(frame), yes, block: `${yes ? 'hostile' : 'fair'}-${i}` })),
    );
  });
}

const SETTINGS: readonly Context[] = [
  { kind: 'post', audience: 'public' },
  { kind: 'comment', audience: 'public' },
  { kind: 'post', audience: 'followers' },
  { kind: 'message', audience: 'group' },
];

/** What a sentence about people may be as well: nobody has said. */
const MAY_BE: readonly Head[] = ['threat', 'profanity', 'derogatory-patient', 'derogatory-colleague', 'disrepute'];

/** What sentences may tell of: every head but what they may be as well; only what is said of them; prejudice alone. */
const UNTOLD = {
  everything: () => MAY_BE,
  said: (said: readonly Head[]) => HEADS.filter((head) => head !== 'discrimination' && !said.includes(head)),
  discrimination: () => HEADS.filter((head) => head !== 'discrimination'),
};

/** Sentences about people as drafts: a hostile one holds, as discrimination. `tells` is what is learnt from them. */
export function asDrafts(sentences: readonly Sentence[], file: string, tells: keyof typeof UNTOLD): Labelled[] {
  const ofBlock = new Map<string, number>();
  return sentences.map(({ text, yes, block }, i) => {
    const nth = ofBlock.get(block) ?? 0;
    ofBlock.set(block, nth + 1);
    const said: readonly Head[] = yes ? ['any', 'pause', 'discrimination'] : [];
    return {
      id: `${file}-${block}-${nth}`,
      file,
      block: `${file}-${block}`,
      text,
      context: SETTINGS[i % SETTINGS.length] ?? { kind: 'post' },
      yes: Object.fromEntries(HEADS.map((head) => [head, said.includes(head)])) as Record<Head, boolean>, // every head is set
      unknown: UNTOLD[tells](said),
      quotes: [],
    };
  });
}
