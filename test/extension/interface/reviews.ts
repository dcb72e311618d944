import type { Because } from '../../../src/engine/types/because';
import { ALL_CLEAR, type Finding, type Review } from '../../../src/engine/types/review';

/** Reviews as the engine gives them, of invented drafts. */
const finding = <Why extends Because>(
  topic: Finding['topic'],
  outcome: Finding['outcome'],
  quote: string,
  because: Why,
): Finding & { because: Why } => ({
  topic,
  outcome,
  quote,
  because,
  start: 0,
  end: quote.length,
  in: 'text',
  protects: 'patient',
  rules: [],
});

const identifier = finding('patient-identifier', 'pause', '999 000 0018', 'nhs-number');
const jigsaw = finding('patient-jigsaw', 'pause', 'a farmer with his second baler injury', 'event');

export const reviews = {
  identifier: { ...ALL_CLEAR, outcome: 'pause', findings: [identifier] },
  twoQuotes: {
    ...ALL_CLEAR,
    outcome: 'pause',
    findings: [identifier, { ...identifier, quote: 'Abel Finch', because: 'name', start: 30, end: 40 }],
  },
  jigsaw: {
    ...ALL_CLEAR,
    outcome: 'pause',
    findings: [jigsaw],
    estimate: {
      people: 1.2,
      told: 4,
      tells: [
        { ...jigsaw, kind: 'event', value: 'second baler injury', quote: 'second baler injury', peopleWithout: 60 },
        { ...jigsaw, kind: 'time', because: 'time', value: 'tonight', quote: 'tonight', peopleWithout: 4 },
      ],
    },
  },
  five: {
    ...ALL_CLEAR,
    outcome: 'pause',
    findings: [
      finding('profanity', 'advise', 'damn it all', 'swearing'),
      identifier,
      jigsaw,
      finding('derogatory-patient', 'pause', 'time wasters', 'learnt'),
      finding('disrepute', 'advise', 'this place is a joke', 'learnt'),
    ],
  },
  concern: { ...ALL_CLEAR, outcome: 'pause', findings: [identifier], support: ['raising-concern'] },
  concernAlone: { ...ALL_CLEAR, support: ['raising-concern'] },
  offer: { ...ALL_CLEAR, offers: ['answer-or-not'] },
  jigsawWithOffer: { ...ALL_CLEAR, outcome: 'pause', findings: [jigsaw], offers: ['under-attack'] },
  phrase: {
    ...ALL_CLEAR,
    outcome: 'advise',
    findings: [finding('derogatory-patient', 'advise', 'time wasters', 'learnt')],
  },
  crisis: { ...ALL_CLEAR, outcome: 'pause', findings: [identifier], support: ['person-in-crisis'] },
  leftOut: { ...ALL_CLEAR, outcome: 'pause', findings: [identifier], leftOut: ['threat'] },
} satisfies Record<string, Review>;
