import { isFirstName } from '../lexicon/names';
import type { Role } from '../types/subject';
import { type At, drop, head, opens, type RewordExamples, type Rule, swap, tail } from './edit';

const NOUN: Partial<Record<Role, string>> = {
  patient: 'patient',
  relative: 'relative',
  colleague: 'colleague',
  manager: 'colleague',
  student: 'colleague',
};

/** What is said before a name that the role takes with it: "our wee Maggie", "Staff Nurse Agnes". */
const DRESSED =
  /(?:\b(?:our|my|the|that|wee|little|poor|lovely|old|dear|big|own|beautiful|brave|gorgeous|young|sweet|staff|nurse|sister|matron|midwife|doctor|dr|prof(?:essor)?|porter|auntie|uncle)\.? )+$/iu;
const CALLED = / (?:called|named|by the name of) $/iu;
const SPOKEN_TO =
  /(?:^|[\s,])(?:hi|hiya|hello|hey|dear|rip|rest in peace|sleep (?:well|tight)|fly high|(?:good ?)?night|bye|goodbye|congrat\w*|thank you|thanks|cheers|(?:love|miss) you|well done|happy birthday|get well(?: soon)?|yes|no|oh|yeah|aye|omg|(?:saw|to) you|welcome(?: back| home)?),? $/iu;

/** A name becomes what its bearer is here: a patient, a relative, a colleague. */
export const rule: Rule = {
  why: 'name',
  say(at) {
    const { before, after, again, role } = at;
    if (!isSurely(at)) return null;
    const called = tail(before, CALLED).trimStart();
    if (called) return drop(at, 'name', { back: called });
    const owns = /^['’]s?\b/u.test(after);
    const dressed = tail(before, DRESSED);
    const bare = dressed ? before.slice(0, -dressed.length) : before;
    if (!owns && (SPOKEN_TO.test(bare) || isAside(bare, after))) return drop(at, 'name', { back: dressed });
    // whose relative it is, is the patient
    const noun = NOUN[owns && role === 'relative' ? 'patient' : role];
    const text = noun ? `${again ? 'the' : 'a'} ${noun}` : again ? 'that person' : 'someone';
    return swap(at, 'name', text, { back: dressed, on: owns ? '' : head(after, /^ \p{Lu}\.(?= \p{Ll})/u) });
  },
};

/** In small letters a name is often something else: "sang hymns", "hash browns". */
const isSurely = ({ mention: { text, value, kind } }: At): boolean =>
  kind === 'handle' ||
  /\p{Lu}/u.test(text) ||
  /^(?:mrs?|ms|miss|dr) /u.test(value) ||
  isFirstName(value.split(' ', 1)[0] ?? '');

/** "the old lady, Edna, came", "two tablets, Beryl": the sentence stands without. Not in a list of names. */
const isAside = (before: string, after: string): boolean =>
  /,\s?$/u.test(before) && !/\p{Lu}\p{L}+,\s?$/u.test(before) && !opens(before) && /^\s*(?:[,.!?)\n]|$)/u.test(after);

export const examples: RewordExamples = {
  change: [
    ['Mavis Tranter is our patient, family want to talk', 'A patient is our patient, family want to talk'],
    ['wee Maggie rang the bell, she is our youngest patient', 'A patient rang the bell, she is our youngest patient'],
    ['The sweetest old lady in bay C, Edna, in with her heart', 'The sweetest old lady in bay C, in with her heart'],
    ['A patient called Edna sang to us', 'A patient sang to us'],
    ["Rose Pritchard's husband rang about her bloods", "A patient's husband rang about her bloods"],
    ['Sleep well Mr Adebayo. You fought that cancer to the last', 'Sleep well. You fought that cancer to the last'],
    ['Mrs Lacey was admitted. Mrs Lacey sang', 'A patient was admitted. The patient sang'],
    ['Take two of your water tablets, Beryl', 'Take two of your water tablets'],
  ],
  leave: [
    'our patient sang hymns till dawn',
    'Gerald the manikin arrested three times today',
    'My mum Rose was admitted to our ward',
    'Florence Nightingale would be proud',
  ],
};
