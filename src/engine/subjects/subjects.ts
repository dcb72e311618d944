import { firstTokenAfter } from '../text/tokens';
import type { Mention } from '../types/mention';
import type { Where } from '../types/review';
import { ROLES, type Role, type Subject, type Subjects } from '../types/subject';
import type { Text } from '../types/text';
import { addTo, heaviest, noWeights, numberOf, type Weights } from './evidence';
import { type Cue, findCues } from './find-cues';
import { findNamed, type Named, type Placed, place } from './people';
import { isMadeUp, type Told, toldIn } from './sentences';

/** Least weight that makes a role of a name, and of a sentence. */
const LEAST = 1;
/** A made-up case outweighs what is told of it, not whoever is thanked for it. */
const MADE_UP = 3;
/** A lead over the next role from which we are sure. */
const SURE = 1.5;

/** A text with its own mentions. */
export type Part = { text: Text; in: Where; mentions: readonly Mention[] };

/** Whom each passage of these texts is about. Linear in their length. */
export function subjectsIn(parts: readonly Part[]): Subjects {
  const read = parts.map(readPart);
  const at = (start: number, where: Where) => read.find((part) => part.in === where)?.at(start) ?? 'unknown';
  const passageAt = (start: number, where: Where) =>
    read.find((part) => part.in === where)?.passageAt(start) ?? 'unknown';
  return { all: read.flatMap((part) => part.all), at, passageAt, of: (mention) => at(mention.start, mention.in) };
}

type ReadPart = { in: Where; all: readonly Subject[]; at(start: number): Role; passageAt(start: number): Role };

function readPart({ text, in: where, mentions }: Part): ReadPart {
  if (text.tokens.length === 0) return { in: where, all: [], at: () => 'unknown', passageAt: () => 'unknown' };
  const cues = findCues(text);
  const placed = place(mentions, text.tokens);
  const told = toldIn(text, placed, cues);
  const named = findNamed(text, placed, cues);
  const roles = rolesOfNames(text, named, told, isMadeUp(cues) ? 'fictional' : null);
  const people = [
    ...named.map(({ first, end, key }) => ({ first, end, role: roles.get(key) ?? 'unknown' })),
    ...cues.filter(({ says }) => says === 'someone'),
  ];
  const sentences = sentencesWith(text, people, told);
  const byToken = rolesOfTokens(text, people, sentences);
  for (const { first, end, key } of named) byToken.fill(numberOf(roles.get(key) ?? 'unknown'), first, end);
  return {
    in: where,
    all: passagesOf(text, sentences, placed, where),
    at: (start) => ROLES[byToken[tokenAt(text, start)] ?? 0] ?? 'unknown',
    passageAt: (start) => sentences[text.tokens[tokenAt(text, start)]?.sentence ?? 0]?.role ?? 'unknown',
  };
}

/** One role for each name, from all the places where it stands. */
function rolesOfNames(
  { tokens }: Text,
  named: readonly Named[],
  told: readonly Told[],
  all: Role | null,
): Map<string, Role> {
  const sums = new Map<string, Weights>();
  for (const { first, key, beside } of named) {
    const sum = sums.get(key) ?? noWeights();
    sums.set(key, sum);
    if (all) addTo(sum, all, MADE_UP);
    const s = tokens[first]?.sentence ?? 0;
    const after = told[s + 1];
    const follows = after?.goesOn ? 0.8 : after?.isFree ? 0.5 : 0.3;
    for (let role = 0; role < ROLES.length; role++) {
      const near = 0.3 * (told[s - 1]?.weights[role] ?? 0) + follows * (after?.weights[role] ?? 0);
      sum[role] =
        (sum[role] ?? 0) + (beside[role] ?? 0) + Math.min(2, told[s]?.weights[role] ?? 0) + Math.min(1.5, near);
    }
  }
  for (const sum of sums.values()) for (const role of NO_NAMES) sum[numberOf(role)] = 0;
  return new Map([...sums].map(([key, sum]) => [key, heaviest(sum, LEAST).role]));
}

/** A name is never of these. */
const NO_NAMES: readonly Role[] = ['self', 'group', 'organisation', 'unknown'];

type Person = Pick<Cue, 'first' | 'end' | 'role'>;
type Judged = { role: Role; confidence: 'high' | 'low' };

function sentencesWith({ tokens, sentences }: Text, people: readonly Person[], told: readonly Told[]): Judged[] {
  const sums = sentences.map((_, s) => told[s]?.weights.slice() ?? noWeights());
  for (const { first, role } of people) {
    const sum = sums[tokens[first]?.sentence ?? 0];
    if (sum && role !== 'unknown') addTo(sum, role, 1);
  }
  return sums.map((sum) => {
    sum[numberOf('unknown')] = 0;
    const { role, leads } = heaviest(sum, LEAST);
    return { role, confidence: role !== 'unknown' && leads >= SURE ? 'high' : 'low' };
  });
}

/** Each word goes with the nearest person in its sentence, the one before it first; without one with its sentence. */
function rolesOfTokens({ tokens, sentences }: Text, people: readonly Person[], judged: readonly Judged[]): Uint8Array {
  const unknown = numberOf('unknown');
  const roles = new Uint8Array(tokens.length).fill(unknown);
  const far = new Uint32Array(tokens.length).fill(tokens.length);
  const sorted = people.filter(({ role }) => role !== 'unknown' && role !== 'group').sort((a, b) => a.first - b.first);
  const take = (i: number, role: Role, distance: number) => {
    if (distance >= (far[i] ?? 0)) return false;
    far[i] = distance;
    roles[i] = numberOf(role);
    return true;
  };
  for (const [k, { first, end, role }] of sorted.entries()) {
    const { firstToken, endToken } = sentences[tokens[first]?.sentence ?? 0] ?? { firstToken: 0, endToken: 0 };
    const next = Math.min(endToken, sorted[k + 1]?.first ?? endToken);
    for (let i = first; i < end; i++) take(i, role, 0);
    for (let i = end; i < next && take(i, role, i - end + 1); i++);
    for (let i = first - 1; i >= firstToken && take(i, role, first - i + 1); i--);
  }
  tokens.forEach(({ sentence }, i) => {
    if (roles[i] === unknown) roles[i] = numberOf(judged[sentence]?.role ?? 'unknown');
  });
  return roles;
}

/** The token at an offset, or the next; after the end the last. */
const tokenAt = ({ tokens }: Text, start: number): number =>
  Math.min(firstTokenAfter(tokens, start), tokens.length - 1);

function passagesOf(
  { sentences }: Text,
  judged: readonly Judged[],
  placed: readonly Placed[],
  where: Where,
): Subject[] {
  const passages: (Subject & { mentions: Mention[] })[] = [];
  let next = 0;
  sentences.forEach(({ start, end }, s) => {
    const { role, confidence } = judged[s] ?? { role: 'unknown', confidence: 'low' };
    const mentions: Mention[] = [];
    for (; next < placed.length && (placed[next]?.mention.start ?? 0) < end; next++) {
      const mention = placed[next]?.mention;
      if (mention) mentions.push(mention);
    }
    const open = passages.at(-1);
    if (open?.role === role) {
      open.end = end;
      open.mentions.push(...mentions);
      if (confidence === 'high') open.confidence = 'high';
    } else passages.push({ role, confidence, start, end, in: where, mentions });
  });
  return passages;
}
