import type { Mention } from '../types/mention';
import type { Role } from '../types/subject';
import type { Text, Token } from '../types/text';
import { STAFF_TITLES } from './cues/colleague';
import { addTo, noWeights, saysPatient, standsBeside, type Weights } from './evidence';
import type { Cue } from './find-cues';

/** A name where it stands, and what the words right beside it say. */
export type Named = { first: number; end: number; mention: Mention; key: string; beside: Weights };

/** Mentions with the tokens that they cover; both stand in the order of the text. */
export type Placed = { mention: Mention; first: number; end: number };

export function place(mentions: readonly Mention[], tokens: readonly Token[]): Placed[] {
  let at = 0;
  return mentions.map((mention) => {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= mention.start) at++;
    let end = at;
    while (end < tokens.length && (tokens[end]?.start ?? 0) < mention.end) end++;
    return { mention, first: at, end: Math.max(end, at + 1) };
  });
}

/** What may stand between a name and the words that say whose it is: `Edna, our lovely patient`. */
const LINKS: ReadonlySet<string> = new Set(
  ', : - – — ( " “ the our my a an is was to of as called named little wee lovely old poor big own new favourite gorgeous brilliant amazing wonderful fabulous fantastic dear'.split(
    ' ',
  ),
);
const AND: ReadonlySet<string> = new Set([',', 'and', '&', '/', '+']);
/** Words between a name and what says whose it is. */
const REACH = 3;

const allBetween = (tokens: readonly Token[], from: number, to: number, words: ReadonlySet<string>): boolean => {
  if (to < from || to - from > REACH) return false;
  for (let i = from; i < to; i++) if (!words.has(tokens[i]?.plain ?? '')) return false;
  return true;
};

type Neighbour = { first: number; end: number; role: Role; weight: number };

/** The names of a text with what is said right beside them; of several in a row each takes what the one before was told. */
export function findNamed({ tokens }: Text, placed: readonly Placed[], cues: readonly Cue[]): Named[] {
  const neighbours = neighboursIn(placed, cues);
  const named: Named[] = [];
  const known = new Map<string, string>();
  let next = 0;
  for (const { mention, first, end } of placed) {
    if (mention.kind !== 'person') continue;
    const beside = noWeights();
    if (STAFF_TITLES.has(tokens[first]?.plain ?? '') || STAFF_TITLES.has(tokens[first - 1]?.plain ?? ''))
      addTo(beside, 'colleague', 2.5);
    else if (/^(?:mr|mrs) /.test(mention.value)) addTo(beside, 'patient', 0.8);
    while (next < neighbours.length && (neighbours[next]?.first ?? 0) < first) next++;
    for (let k = next - 2; k < next + 3; k++) {
      const near = neighbours[k];
      if (!near || !sameSentence(tokens, near.first, first)) continue;
      const [from, to] = near.first < first ? [Math.min(near.end, first), first] : [end, Math.max(near.first, end)];
      if (allBetween(tokens, from, to, LINKS)) addTo(beside, near.role, near.weight);
    }
    const before = named.at(-1);
    if (before && !beside.some((weight) => weight > 0) && allBetween(tokens, before.end, first, AND))
      before.beside.forEach((weight, role) => {
        beside[role] = weight;
      });
    named.push({ first, end, mention, key: keyOf(mention.value, known), beside });
  }
  return named;
}

function neighboursIn(placed: readonly Placed[], cues: readonly Cue[]): Neighbour[] {
  const told = placed
    .filter(({ mention }) => standsBeside(mention))
    .map(({ mention, first, end }) => ({ first, end, role: 'patient' as const, weight: 1 + saysPatient(mention) }));
  const said = cues.filter(
    ({ says, role }) => (says === 'someone' && role !== 'unknown' && role !== 'group') || says === 'beside',
  );
  return [...told, ...said].sort((a, b) => a.first - b.first);
}

const sameSentence = (tokens: readonly Token[], a: number, b: number) => tokens[a]?.sentence === tokens[b]?.sentence;

const TITLED = /^(?:mr|mrs|ms|miss|dr|doctor|prof|professor|sister|nurse) /;

/** `Derek` after `Derek Allardyce` is the same man. */
function keyOf(value: string, known: Map<string, string>): string {
  const bare = value.replace(TITLED, '');
  const key = known.get(bare) ?? bare;
  for (const part of [bare, bare.split(' ', 1)[0] ?? bare, bare.slice(bare.lastIndexOf(' ') + 1)])
    if (!known.has(part)) known.set(part, key);
  return key;
}
