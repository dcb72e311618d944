import { isOrganisationsNumber } from '../mentions/phone';
import type { MentionKind } from '../types/mention';
import { drop, opens, type RewordExamples, type Rule, swap, tail } from './edit';

/** These stand for one patient, so that a sentence may need somebody in their place. */
const OF_A_PATIENT: ReadonlySet<MentionKind> = new Set<MentionKind>(['nhs-number', 'chi-number', 'hospital-number']);

const LABEL =
  /(?:(?<!\p{L})(?:nhs|chi|h ?& ?c|hosp(?:ital)?|unit|mrn|patient|pt|case ?notes?|episode|record|d\.?o\.?b\.?|date of birth|born(?: on)?(?: the)?|tel|phone|mob(?:ile)?|email|postcode|ref|number|num|no|nr|id)[.:# =-]{0,3}(?:is |was )?)+$/iu;
const STANDS_FOR_ONE = /\b(?:for|of|about|to|with|from|re|on|see|chase|ring|move) $/iu;

/** The author's own number, or the place's. */
const OWN = /\b(?:my|our|the (?:ward|office|clinic|desk|team)['’]?s?) $/iu;

/** Numbers, addresses of the net and birthdays go, with the words that only introduce them. */
export const rule: Rule = {
  why: 'number',
  say(at) {
    const { mention, before, after } = at;
    if (mention.kind === 'phone' && isOrganisationsNumber(mention.value)) return null;
    const label = tail(before, LABEL);
    const left = label ? before.slice(0, -label.length) : before;
    if (OWN.test(left)) return null;
    const goesOn = /^\s\p{L}/u.test(after);
    if (
      OF_A_PATIENT.has(mention.kind) &&
      (STANDS_FOR_ONE.test(left) || (goesOn && (opens(left) || /:\s$/u.test(left))))
    )
      return swap(at, 'number', 'a patient', { back: label });
    const lead = tail(left, /(?<=\s)(?:(?:is|are) )?(?:on|at|to|via|from|in) $/iu);
    return drop(at, 'number', { back: lead + label });
  },
};

export const examples: RewordExamples = {
  change: [
    ['Can someone chase bloods for 999 000 0018 please', 'Can someone chase bloods for a patient please'],
    ['CHI 1403514232 for the transfer, ambulance is booked', 'A patient for the transfer, ambulance is booked'],
    ['New patient, dob 14/03/1951, needs a home visit', 'New patient, needs a home visit'],
    ['The patient wants a ring back tonight, 07700 900461', 'The patient wants a ring back tonight'],
    ["the patient's daughter is back on 07700 900614 about tomorrow", "the patient's daughter is back about tomorrow"],
    ['Theatre 3 is next (hosp no K4471902), still not consented', 'Theatre 3 is next, still not consented'],
    ['Patient lives near SK8 4QJ, blocked catheter', 'Patient lives near, blocked catheter'],
  ],
  leave: ['Ring Samaritans on 116 123', 'My number is 07700 900431, I am off sick'],
};
