import { type CueExamples, defineCues } from '../define-cues';

/** Bodies, not people. Organisations with names are mentions of their own. */
export const cues = defineCues({
  role: 'organisation',
  someone: `the trust, our trust, my trust, this trust, the nhs, nhs, the government, the council, the board, health board, the icb, cqc, the cqc, nmc, the nmc, gmc, the gmc, hcpc, the agency, the union, the charity, the university, the uni, the department of health, number 10, the home office, management, senior management, the company, social care, social services`,
});

export const examples: CueExamples = {
  is: ['«The trust» has frozen posts', 'When will the «government» listen?', 'the «CQC» came'],
  isNot: ['the «manager» has frozen posts', 'when will my «patient» listen?'],
};
