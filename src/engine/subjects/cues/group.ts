import { type CueExamples, defineCues } from '../define-cues';

/** Many people, none of them told apart. */
export const cues = defineCues({
  role: 'group',
  someone: `patients, residents, pts, clients, service users, people, folk, families, nurses, doctors, midwives, carers, staff, students, colleagues, managers, everyone, everybody, anyone, parents, mums, dads, women, men, ladies, gentlemen, children, kids, teenagers, teens, babies, juniors, consultants, surgeons, paramedics, porters, frequent flyers, newly qualifieds, nqns, hcas, gps, physios, students these days, the public, the lads, the girls, you lot`,
});

export const examples: CueExamples = {
  is: ['«patients» deserve better', 'Most «people» with COPD feel it in winter', 'The «nurses» are tired'],
  isNot: ['My «patient» deserves better', 'the «nurse» is tired'],
};
