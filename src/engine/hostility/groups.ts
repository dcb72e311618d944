import {
  ADORNS,
  FAITHS,
  GENDER,
  GENDERS,
  GROUPS,
  MEMBERS,
  PEOPLE,
  PERSON,
  PICTURES,
  SURE_KINDS,
  UNSURE_KINDS,
  WEAK_KINDS,
} from './group-words';
import { loadedClass } from './loaded-words';

/** Words `first` to `end` name a group, or a member of one; `isTarget` where something can be said of them as such. */
export type Named = { end: number; mark: '⟨group⟩' | '⟨member⟩' | '⟨kind⟩'; isTarget: boolean };

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Women or men who are counted or somebody's are not all women or men. */
const SOME = words('my our your his her their two three four five six seven eight nine ten both several lovely');
const ANY = words('every any no all another being each');
const IS = words(
  "am is are was were be being been i'm im he's she's they're you're theyre youre he she because too so",
);
/** After "the" and an adjective these show that no noun comes. */
const NO_NOUN = words(
  "are is were was have has had do does did dont don't will would can can't cannot should shouldnt shouldn't aren't isn't must need get gets got in on to at from with who and or but out off as for deserve so near they always all never just only here there that make makes think own belong because then when should've",
);
/** "The elderly" are people whatever comes next. */
const OF_PEOPLE = words('elderly disabled deaf blind handicapped');
const BLIND_THINGS = words('spot spots trial trials study eye bend alley faith taste date drawer review assessment');
const ONE = words('a an any every no another each that this');
/** No noun follows: the adjective stands for people. */
const endsThere = (next: string): boolean => next === '' || NO_NOUN.has(next) || !/\w/.test(next);
const JOINS = words('and or / - , &');
const COLOUR_OF =
  /^(?:of colou?r|with (?:disabilit\w+|autism|dementia|down'?s|learning|hiv|epilepsy|schizophrenia|adhd)|who are (?:\w+ ){0,2}?(?:gay|black|trans|disabled|muslim|jewish|blind|deaf|lesbian|asian|foreign|old|brown|autistic)|in (?:wheelchairs|hijabs|burqas))\b/;
const AGES = /^(?:over|under)-?s?$/;

/** Most words begin no name: one look tells. */
const CUES: ReadonlySet<string> = new Set([
  ...[ADORNS, FAITHS, GENDER, GENDERS, GROUPS, MEMBERS, PEOPLE, PICTURES, SURE_KINDS, UNSURE_KINDS, WEAK_KINDS].flatMap(
    (list) => [...list],
  ),
  'over',
  'overs',
  'over-',
  'under',
  'unders',
  'under-',
]);

/** Whom the words name from `i` on, or null. One look at a few words ahead. */
export function namedAt(said: readonly string[], i: number): Named | null {
  const word = said[i] ?? '';
  if (!CUES.has(word)) return null;
  const before = said[i - 1] ?? '';
  if (PICTURES.has(word)) return pictured(said, i);
  if (AGES.test(word) && /^(?:the |\d0-?s$)/.test(`${said[i + 1] ?? ''}`))
    return { end: i + 2, mark: '⟨group⟩', isTarget: true };
  const kinds = kindsEnd(said, i);
  if (kinds > i) return withKinds(said, i, kinds, before);
  if (GROUPS.has(word)) return { end: i + 1, mark: '⟨group⟩', isTarget: true };
  if (FAITHS.has(word)) return { end: i + 1, mark: '⟨group⟩', isTarget: true };
  if (MEMBERS.has(word)) return { end: i + 1, mark: '⟨member⟩', isTarget: true };
  if (GENDERS.has(word)) return SOME.has(before) ? null : { end: i + 1, mark: '⟨group⟩', isTarget: true };
  if (GENDER.has(word) && ANY.has(before)) return { end: i + 1, mark: '⟨group⟩', isTarget: true };
  if (PEOPLE.has(word)) {
    const rest = said.slice(i + 1, i + 6).join(' ');
    const match = COLOUR_OF.exec(rest);
    if (match) return { end: i + 1 + match[0].split(' ').length, mark: '⟨group⟩', isTarget: true };
  }
  return null;
}

const isKind = (word: string | undefined): boolean =>
  word !== undefined && (SURE_KINDS.has(word) || UNSURE_KINDS.has(word) || WEAK_KINDS.has(word));

/** Past the last of several adjectives: `black and Asian`, `young Muslim`. */
function kindsEnd(said: readonly string[], i: number): number {
  if (!isKind(said[i])) return i;
  let end = i + 1;
  for (let steps = 0; steps < 4; steps++) {
    if (isKind(said[end])) end++;
    else if (JOINS.has(said[end] ?? '') && isKind(said[end + 1])) end += 2;
    else break;
  }
  return end;
}

function withKinds(said: readonly string[], i: number, end: number, before: string): Named | null {
  const kinds = said.slice(i, end);
  const next = said[end] ?? '';
  const isCounted = SOME.has(before) && !kinds.some((kind) => SURE_KINDS.has(kind) || UNSURE_KINDS.has(kind));
  if (GROUPS.has(next) || GENDERS.has(next) || PEOPLE.has(next))
    return { end: end + 1, mark: '⟨group⟩', isTarget: !isCounted };
  const isStrong = kinds.some((kind) => SURE_KINDS.has(kind) || UNSURE_KINDS.has(kind));
  if (PERSON.has(next) || GENDER.has(next) || MEMBERS.has(next))
    return { end: end + 1, mark: '⟨member⟩', isTarget: isStrong };
  if (
    before === 'the' &&
    ((OF_PEOPLE.has(said[end - 1] ?? '') && !BLIND_THINGS.has(next)) ||
      next === '' ||
      NO_NOUN.has(next) ||
      /^[.,!?;:]$/.test(next))
  )
    return { end, mark: '⟨group⟩', isTarget: true };
  if (
    isStrong &&
    (loadedClass(next) === '⟨beast⟩' || next === 'piece' || next === 'sack' || (ONE.has(before) && endsThere(next)))
  )
    return { end, mark: '⟨member⟩', isTarget: true };
  if (kinds.some((kind) => SURE_KINDS.has(kind))) return { end, mark: '⟨member⟩', isTarget: true };
  if (isStrong && IS.has(before)) return { end, mark: '⟨member⟩', isTarget: true };
  return { end, mark: '⟨kind⟩', isTarget: false };
}

function pictured(said: readonly string[], i: number): Named {
  let end = i + 1;
  while (ADORNS.has(said[end] ?? '') || PICTURES.has(said[end] ?? '') || said[end] === '❤') end++;
  return { end, mark: '⟨group⟩', isTarget: true };
}
