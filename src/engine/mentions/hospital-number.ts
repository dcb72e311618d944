import { defineMention, type Found, type MentionExamples } from './define-mention';

const NAMED =
  /\b(?:(?:hosp(?:ital)?|unit|mrn|case ?notes?|patient|pt|episode|record|pas|epr|pid|prison)[ .-]{0,2}(?:no|num|number|nr|id|ref)s?|[kxrd][ .-]{0,2}(?:no|num|number|nr)|mrn|hosp#)\b[.:# =-]{0,3}(?:is |was )?([A-Za-z]{0,3}(?:\d[ -])?[ -]?\d{4,9}[A-Za-z]{0,2})\b/giu;
const CODE = /(?<![\p{L}\p{N}@#/_.-])(?:[A-Z]{1,3}\d{6,7}|[A-Z]\d{4}[A-Z]{2})(?![\p{L}\p{N}])/gu;
const CARE =
  /\b(?:pts?|patients?|bed|bay|ward|hosp|bloods?|scans?|x-?rays?|results?|mrs?|ms|dob|clinic|notes|obs|admitted|discharged|resus|lists?|theatre|sample|consent|tube|referral|repeat|stitches|dressings?|healthcare|ct|mri|ecg)\b/iu;
const OTHER =
  /\b(?:staff|payroll|pin|badge|invoice|order|parcel|tracking|flight|asset|serial|job|nmc|gmc|hcpc|vacancy|code)\b[^\n.]{0,14}$/iu;

/** A hospital's own number, or a prison's, for a patient: only where words call it so, or a letter and digits stand among words of care. */
export const mention = defineMention({
  kind: 'hospital-number',
  find: ({ folded }) => {
    const found: Found[] = [...folded.matchAll(NAMED)].map((m) => {
      const number = m[1] ?? '';
      const end = m.index + m[0].length;
      return { start: end - number.length, end, value: number.replace(/[ -]/g, '').toUpperCase() };
    });
    for (const m of folded.matchAll(CODE)) {
      const end = m.index + m[0].length;
      if (found.some((f) => f.start < end && m.index < f.end)) continue;
      const around = folded.slice(Math.max(0, m.index - 60), end + 60);
      if (CARE.test(around) && !OTHER.test(folded.slice(Math.max(0, m.index - 24), m.index)))
        found.push({ start: m.index, end, value: m[0] });
    }
    return found;
  },
});

export const examples: MentionExamples = {
  find: [
    'PUGH, Delyth, hosp no «K0482913»',
    'Mrs Dlamini «RX4471902» consent form says left',
    'MRN «4471902» still waiting for CT',
    'unit number «D123456» please chase',
    'k number: «K1234567»',
    'patient id «884412» has two sets of notes',
    '«A4471XF» back in for stitches',
    'hosp no. «RX1 123456» still waiting',
    '«RXK0098812» for CT please',
  ],
  leave: [
    'Did 2014 mark the end for patients',
    'my staff number is A123456, ward 4',
    'the unit number of the caravan is 12',
    'flight BA1234567 to Cork',
    'NMC PIN 98I1234E',
    'order RX4471902 has shipped',
    'form FP10 and MED3 on the ward',
  ],
};
