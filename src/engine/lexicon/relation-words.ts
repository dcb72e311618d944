import { phrases } from './phrases';

export type RelationClass =
  | 'multiple-birth'
  | 'partner'
  | 'parent'
  | 'child'
  | 'sibling'
  | 'grandparent'
  | 'grandchild'
  | 'other';

const WHOSE = ['his', 'her', 'their', 'the', 'your', "patient's", 'whose'];
const of = (words: string): string =>
  words
    .split(' ')
    .flatMap((word) => WHOSE.map((whose) => `${whose} ${word}`))
    .join(', ');

/** Family, told of somebody else. "My mum" is the author's own and stands apart as `own` in the finder. */
export const relationWords = phrases<RelationClass>({
  'multiple-birth':
    'twin, twins, triplet, triplets, quads, quadruplets, quins, twin brother, twin sister, conjoined twins',
  partner: `${of('husband wife partner girlfriend boyfriend missus fiance fiancee widow widower ex ex-husband ex-wife spouse hubby')}, widow, widower, newlywed*, bride, groom, mum and dad, husband and wife`,
  parent: `${of('mum mam mom mother dad father da ma maw parents stepdad stepmum mums dads mams')}, single mum, single dad, young mum, young dad, first time mum, first-time mum, new mum, new dad, mum of*, mam of*, dad of*, mother of, father of, foster carer, foster mum`,
  child: `${of('son daughter baby child children kids kiddies lad lads lass lasses sons daughters little bairn bairns toddler newborn babies')}, only child, only son, only daughter, adopted, foster child, looked after child, stepson, stepdaughter`,
  sibling: `${of('brother sister brothers sisters siblings')}, two brothers, two sisters, brother and sister, sisters from, brothers from`,
  grandparent: `${of('nan nana gran granny grandma grandmother grandad grandfather grandparents nanna taid nain mamgu tadcu')}`,
  grandchild: `${of('grandson granddaughter grandchildren grandkids great-grandchildren')}`,
  other: `${of('aunt auntie uncle cousin niece nephew carer carers neighbour family nok')}, next of kin, mother in law, mother-in-law, father in law, son in law, daughter in law, family of`,
});
