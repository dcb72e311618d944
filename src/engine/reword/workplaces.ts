import { article, drop, head, opens, type RewordExamples, type Rule, swap, tail } from './edit';

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/school|primary|academy|\bhigh\b|comprehensive|grammar|ysgol/u, 'school'],
  [/college|university(?! (?:hospital|health))/u, 'college'],
  [/care home|nursing home|residential/u, 'care home'],
  [/surgery|practice|medical (?:centre|group)|health centre/u, 'practice'],
  [/hospice/u, 'hospice'],
  [/pharmacy/u, 'pharmacy'],
  [/council|police/u, 'public body'],
  [/clinic/u, 'clinic'],
  [/unit|suite/u, 'unit'],
  [/theatre/u, 'theatre'],
];
/** Where somebody works or is cared for, of all that a name may stand for. */
const NOT_WORK = /^(?:school|college|public body)$/u;
const BESIDE =
  /^ (?:team|staff|crew|nurses?|doctors?|sister|matron|registrar|consultant|physios?|patients?|man|lady|woman|list|shift|night|lot|family|handover|door)\b/iu;

/** A named ward, hospital or practice is "work", or only what kind of place it is. */
export const rule: Rule = {
  why: 'work',
  say(at) {
    const { mention, before, after } = at;
    if (mention.value.startsWith('world:')) return null;
    const noun =
      KINDS.find(([named]) => named.test(mention.value))?.[1] ?? (mention.kind === 'ward' ? 'ward' : 'hospital');
    if (head(after, BESIDE)) return drop(at, 'work');
    const the = tail(before, /\b(?:the|our|my) $/iu);
    const left = the ? before.slice(0, -the.length) : before;
    const inside = tail(left, /\b(?:on|in|at) $/iu);
    if (inside && !NOT_WORK.test(noun)) return swap(at, 'work', 'at work', { back: inside + the });
    const own = opens(left) && !NOT_WORK.test(noun);
    return swap(at, 'work', own ? `our ${noun}` : `${article(noun)} ${noun}`, { back: the });
  },
};

export const examples: RewordExamples = {
  change: [
    ['A baby was born on Ward 7', 'A baby was born at work'],
    ['our patient at Millbrook General Hospital sang', 'our patient at work sang'],
    ['The stroke unit sang for our patient', 'Our unit sang for our patient'],
    ['A patient moved from Rowan ward', 'A patient moved from a ward'],
    ['The patient teaches at Larchfield Primary', 'The patient teaches at a school'],
    ['The ICU team saved a patient', 'The team saved a patient'],
  ],
  leave: ['our ward looked after a patient', 'A patient who works for Tesco'],
};
