import { type CueExamples, defineCues } from '../define-cues';

/** People of politics, history, sport and the stage, known from general knowledge. */
export const cues = defineCues({
  role: 'public-figure',
  someone: `florence nightingale, mary seacole, nye bevan, aneurin bevan, edith cavell, marie curie, alexander fleming, edward jenner, elizabeth garrett anderson, john snow, rosalind franklin, ignaz semmelweis, joseph lister, henrietta lacks, phineas gage, cicely saunders, alan turing, wes streeting, keir starmer, rishi sunak, boris johnson, jeremy hunt, matt hancock, nigel farage, steve barclay, nicola sturgeon, john swinney, mark drakeford, eluned morgan, donald trump, greta thunberg, david attenborough, marcus rashford, adam kay, chris whitty, jonathan van-tam, captain tom, tom moore, michael mosley, chris van tulleken, king charles, queen elizabeth, princess kate, prince william, prince harry, taylor swift, dolly parton, elton john, the queen, the king, princess of wales,
    prime minister, health secretary, health minister, chancellor, home secretary, first minister, mp, msp, councillor, senator, president, the pope, health sec, secretary of state`,
  beside: `mp, on strictly, on bake off, on telly, on the radio, album, novel, autobiography, the singer, the actor, the footballer, the author, the comedian, biography, century`,
  told: `parliament, westminster, hustings, manifesto, in the commons, election, inquiry, premier league, eurovision, strictly, bake off, fa cup, world cup, olympic*, wimbledon, 19th century, victorian, in history`,
});

export const examples: CueExamples = {
  is: [
    '«Florence Nightingale» counted everything',
    'The health secretary, «Wes Streeting», came to our ward',
    '«Mary Seacole» deserves her statue',
  ],
  isNot: ['«Florence» in bay 2 counted everything', 'the ward manager, «Wes», came to our ward', 'my dad «Keir»'],
};
