import type { Sex } from '../detail';
import type { ToldFinder } from './finder';
import { matchesOf, type WordTable, words } from './words';

const SEXES: readonly (readonly [Sex, WordTable])[] = [
  [
    'female',
    words`
      woman  lady  lass  lassie  girl  wifie  mum  mam  mother  nan  nana  gran  granny  grandma  grandmother  wife
      daughter  sister  widow  aunt  auntie  she  her  hers  herself  bride  actress  waitress  headmistress  \d\d ?F
    `,
  ],
  [
    'male',
    words`
      man  lad  laddie  boy  bloke  fella  feller  gent  gentleman  chap  guy  dad  father  grandad  grandfather
      husband  son  brother  widower  uncle  he  him  his  himself  groom  fisherman  postman  milkman  headmaster
      \d\d ?M
    `,
  ],
];

/** Every word that tells a sex. */
export const findSexes: ToldFinder = (folded) =>
  SEXES.flatMap(([sex, named]) =>
    matchesOf(named, folded).map((span) => ({
      ...span,
      kind: 'sex' as const,
      because: 'sex' as const,
      narrows: { by: 'sex' as const, sex },
      basis: { figure: 'ages' as const },
    })),
  );
