import { phrases } from '../lexicon/phrases';
import type { Role } from '../types/subject';
import type { Text } from '../types/text';
import { cues as colleague } from './cues/colleague';
import { cues as fictional } from './cues/fictional';
import { cues as group } from './cues/group';
import { cues as manager } from './cues/manager';
import { cues as organisation } from './cues/organisation';
import { KIN, cues as ownFamily } from './cues/own-family';
import { cues as patient } from './cues/patient';
import { cues as petOrObject } from './cues/pet-or-object';
import { cues as publicFigure } from './cues/public-figure';
import { cues as relative } from './cues/relative';
import { cues as self } from './cues/self';
import { cues as student } from './cues/student';
import { NOBODY, cues as unknown } from './cues/unknown';
import { CUE_CLASSES, type CueClass, type Cues } from './define-cues';
import { isAuthor, whose } from './whose';

/** Where two roles know the same phrase, the earlier wins. */
export const roleCues: readonly Cues[] = [
  self,
  ownFamily,
  fictional,
  publicFigure,
  patient,
  relative,
  student,
  manager,
  colleague,
  petOrObject,
  group,
  organisation,
  unknown,
];

/** A cue where it stands; `end` is exclusive. */
export type Cue = { first: number; end: number; role: Role; says: CueClass; weight: number };

type Meaning = { role: Role; says: CueClass } | 'kin' | 'nobody';

const meanings: Meaning[] = ['nobody', 'kin'];
const lists: Record<string, string> = { 0: NOBODY, 1: [...KIN].join(', ') };
for (const cues of roleCues)
  for (const says of CUE_CLASSES)
    if (cues[says]) lists[meanings.push({ role: cues.role, says }) - 1] = cues[says].replace(/\s+/g, ' ');
const cueWords = phrases(lists);

/** How much one cue of each class says; somebody named outright outweighs a hint. */
const WEIGHT = { someone: 3, beside: 2, told: 0.8, throughout: 2.5 } satisfies Record<CueClass, number>;

/** Mine, of these words, is somebody loved; other words for people are somebody cared for: `my 2pm lady`. */
const LOVED: ReadonlySet<string> = new Set(
  'man woman boy girl lad lass guy bloke fella teenager teen person'.split(' '),
);

/** Every cue of a text, longest first, none inside another. */
export function findCues({ tokens }: Text): Cue[] {
  const found: Cue[] = [];
  let last = 0;
  for (let i = 0; i < tokens.length; ) {
    const phrase = cueWords.longestAt(tokens, i);
    const meaning = phrase && meanings[Number(phrase.value)];
    if (!phrase || !meaning) {
      i++;
      continue;
    }
    const end = i + phrase.length;
    if (meaning !== 'nobody') found.push(cueOf(meaning, i, end));
    last = end;
    i = end;
  }
  return found;

  function cueOf(meaning: Exclude<Meaning, 'nobody'>, first: number, end: number): Cue {
    const cue = (role: Role, says: CueClass = 'someone', weight: number = WEIGHT[says]): Cue => ({
      first,
      end,
      role,
      says,
      weight,
    });
    if (meaning === 'kin') {
      const of = whose(tokens, first, last - 1);
      return of === 'mine' ? cue('own-family') : of === 'theirs' ? cue('relative') : cue('unknown');
    }
    const { role, says } = meaning;
    if (says !== 'someone')
      return cue(role, says, role === 'fictional' && says === 'told' ? WEIGHT.throughout : WEIGHT[says]);
    if ((role === 'colleague' || role === 'student' || role === 'manager') && isAuthor(tokens, first))
      return cue('self', 'told', 0.2);
    if (role === 'unknown' && whose(tokens, first, last - 1) === 'mine')
      return cue(LOVED.has(tokens[end - 1]?.plain ?? '') ? 'unknown' : 'patient');
    return cue(role);
  }
}
