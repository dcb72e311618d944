import type { Role } from '../types/subject';
import type { Text } from '../types/text';
import { addTo, noWeights, numberOf, saysPatient, type Weights } from './evidence';
import type { Cue } from './find-cues';
import type { Placed } from './people';

const THIRD_PERSON: ReadonlySet<string> = new Set(
  "he she him her his hers himself herself he's she's hes shes he'd she'd he'll she'll they them their".split(' '),
);
const FIRST_PERSON: ReadonlySet<string> = new Set("i my me i'm im i've ive i'd myself".split(' '));

/** Roles that take with them whatever care is told beside them: `my mum was admitted` is no patient of the author's. */
const KEEPS_CARE: ReadonlySet<Role> = new Set<Role>(['self', 'own-family', 'fictional', 'pet-or-object']);

/** What stands beside a name says a little of its sentence too. */
const HINT = 0.4;
/** So does somebody who is only in the same sentence. */
const PRESENT = 0.9;

/** What one sentence says of whom it is about, before its names are weighed. */
export type Told = {
  weights: Weights;
  /** Somebody is only gone on with: `she`. */
  goesOn: boolean;
  /** Nobody else is brought in, not even the author: it may go on with a name. */
  isFree: boolean;
  /** Whoever the sentence goes on with, `unknown` when nobody was brought in before. */
  from: Role;
};

/** What each sentence tells, from left to right: care follows whoever was brought in last. */
export function toldIn({ tokens, sentences }: Text, placed: readonly Placed[], cues: readonly Cue[]): Told[] {
  const throughout = isMadeUp(cues);
  const told: Told[] = sentences.map(() => ({ weights: noWeights(), goesOn: false, isFree: false, from: 'unknown' }));
  const person = new Array<Role | undefined>(sentences.length);
  for (const { first, role, says, weight } of cues) {
    const s = tokens[first]?.sentence ?? 0;
    const here = told[s];
    if (!here) continue;
    addTo(here.weights, role, says === 'someone' ? PRESENT : says === 'beside' ? HINT : weight);
    if (says === 'someone' && role !== 'group' && role !== 'organisation') person[s] = stronger(person[s], role);
    else if (says === 'told' && role === 'self' && weight > 0.5) person[s] ??= 'self';
  }
  for (const { mention, first } of placed) {
    const here = told[tokens[first]?.sentence ?? 0];
    if (here) addTo(here.weights, 'patient', saysPatient(mention));
  }
  let last: Role = 'unknown';
  sentences.forEach(({ firstToken, endToken }, s) => {
    const here = told[s];
    if (!here) return;
    let [third, first] = [false, false];
    for (let i = firstToken; i < endToken; i++) {
      third ||= THIRD_PERSON.has(tokens[i]?.plain ?? '');
      first ||= FIRST_PERSON.has(tokens[i]?.plain ?? '');
    }
    const brought = person[s];
    here.from = last;
    here.goesOn = brought === undefined && (last === 'self' ? first || !third : third);
    here.isFree = brought === undefined && (third || !first);
    if (here.goesOn) addTo(here.weights, last, 1);
    const whose = brought ?? (here.goesOn ? last : undefined);
    if (whose !== undefined && KEEPS_CARE.has(whose)) hand(here.weights, whose);
    if (throughout) {
      addTo(here.weights, 'fictional', 3);
      hand(here.weights, 'fictional');
    }
    last = brought ?? (last === 'self' && third ? 'unknown' : last);
  });
  return told;
}

/** Of two in one sentence the one that is known; the author's own people and made-up ones before others. */
function stronger(a: Role | undefined, b: Role): Role {
  if (a === undefined || a === 'unknown') return b;
  return b !== 'unknown' && KEEPS_CARE.has(b) && !KEEPS_CARE.has(a) && a !== 'patient' ? b : a;
}

function hand(weights: Weights, to: Role) {
  const patient = weights[numberOf('patient')] ?? 0;
  weights[numberOf('patient')] = 0;
  addTo(weights, to, patient);
}

/** A teaching case, an exam, a composite: said once, it holds for the whole text. */
export const isMadeUp = (cues: readonly Cue[]): boolean => cues.some(({ says }) => says === 'throughout');
