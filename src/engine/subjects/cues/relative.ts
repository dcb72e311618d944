import { type CueExamples, defineCues } from '../define-cues';

/** Somebody who belongs to a patient. Kin are told apart by whose they are: `whose.ts`. */
export const cues = defineCues({
  role: 'relative',
  someone: `next of kin, nok, the family, the relatives, relative, relatives, visitor, visitors, the parents, the daughter, the son, the wife, the husband, the widow, family member, the grandparents, foster carer, the sister-in-law`,
});

export const examples: CueExamples = {
  is: [
    'her «husband» fainted in theatre',
    "bed 9's «daughter» rang again",
    'The patient was fine, his «wife» shouted',
    "the patient's «son» wants an update",
  ],
  isNot: ['my «husband» fainted at the football', 'our «daughter» starts school', 'the «consultant» fainted'],
};
