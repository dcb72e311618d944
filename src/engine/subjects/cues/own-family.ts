import { type CueExamples, defineCues } from '../define-cues';

/** The author's own people. Kin after `my` or `our` are found by `whose.ts`; these say it without. */
export const cues = defineCues({
  role: 'own-family',
  someone: `hubby, other half, my other half, my better half, my lot, himself indoors, my mate, my friend, my best friend, my flatmate, my housemate, my neighbour, mother-in-law, my eldest, my youngest, my middle one, our eldest, our youngest, our wee one, my wee one, my little one, our little one, my two, my three, my ex, my fella, my fiance*, my grandma, my in-laws`,
  told: `school run, nursery run, bedtime story, parents evening, reception class, sports day`,
});

/** Kin: whose they are is told by the word before them. */
export const KIN: ReadonlySet<string> = new Set(
  `mum mam mom ma mummy mother dad da daddy father parents stepdad stepmum son daughter baby bairn wean kid kids child children boys girls twins toddler husband wife partner girlfriend boyfriend missus fiance fiancee
  brother sister siblings nan nana nanna nain gran granny grandma grandmother grandad granda grandfather taid grandparents grandson granddaughter grandchildren aunt auntie aunty uncle cousin niece nephew family cariad mamgu tadcu widow`.split(
    /\s+/,
  ),
);

export const examples: CueExamples = {
  is: [
    'my «mum» was admitted last night',
    'My dad had his hip done. He was on «ward 7» and so brave',
    'my husband «Kev» is home from hospital',
    'our lovely «nan» died on the stroke unit',
    'My son «Alfie» has been type 1 for three years',
    'My mum had a fall. «She» is fine',
  ],
  isNot: [
    'her «mum» was admitted last night',
    'my «patient» had his hip done',
    'my manager «Kev» is home from Spain',
    'the «baby» on the unit is fine',
  ],
};
