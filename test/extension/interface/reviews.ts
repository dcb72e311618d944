import type { Finding, Review } from '../../../src/engine/types/review';

/** Reviews as the engine gives them, of invented drafts. */
const finding = (topic: Finding['topic'], outcome: Finding['outcome'], quote: string, because: string): Finding => ({
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

const clear: Review = {
  outcome: 'clear',
  findings: [],
  support: [],
  offers: [],
  mentions: [],
  estimate: null,
  leftOut: [],
};

const identifier = finding('patient-identifier', 'pause', '999 000 0018', 'nhs-number');
const jigsaw = finding('patient-jigsaw', 'pause', 'a farmer with his second baler injury', 'event');

export const reviews = {
  identifier: { ...clear, outcome: 'pause', findings: [identifier] },
  twoQuotes: {
    ...clear,
    outcome: 'pause',
    findings: [identifier, { ...identifier, quote: 'Abel Finch', because: 'name', start: 30, end: 40 }],
  },
  jigsaw: {
    ...clear,
    outcome: 'pause',
    findings: [jigsaw],
    estimate: {
      people: 1.2,
      told: 4,
      tells: [
        { ...jigsaw, quote: 'second baler injury', peopleWithout: 60 },
        { ...jigsaw, quote: 'tonight', peopleWithout: 4 },
      ],
    },
  },
  five: {
    ...clear,
    outcome: 'pause',
    findings: [
      finding('profanity', 'advise', 'damn it all', 'plain'),
      identifier,
      jigsaw,
      finding('derogatory-patient', 'pause', 'time wasters', 'label'),
      finding('disrepute', 'advise', 'this place is a joke', 'plain'),
    ],
  },
  concern: { ...clear, outcome: 'pause', findings: [identifier], support: ['raising-concern'] },
  concernAlone: { ...clear, support: ['raising-concern'] },
  crisis: { ...clear, outcome: 'pause', findings: [identifier], support: ['person-in-crisis'] },
  leftOut: { ...clear, outcome: 'pause', findings: [identifier], leftOut: ['threat'] },
} satisfies Record<string, Review>;
