import { isWelsh } from '../lexicon/written-in';
import type { Text } from '../types/text';
import { defineMention, type Found, type MentionExamples } from './define-mention';
import { withTagged } from './tagged';

/** How a Welsh sentence begins, "is", which English parents give as a name. */
const MAE = /^mae\b\s*/iu;

/** A name of a person. `value` is the plain name without possessive: `mrs hargreaves`, `sian`. */
export const mention = defineMention({
  kind: 'person',
  find: (text) => {
    const found = withTagged(text, 'person', (plain) => plain);
    return found.some(({ value }) => MAE.test(value)) && isWelsh(text.original)
      ? found.flatMap(withoutMae(text))
      : found;
  },
});

const withoutMae =
  ({ folded }: Text) =>
  (name: Found): Found[] => {
    const start = name.start + (MAE.exec(folded.slice(name.start, name.end))?.[0].length ?? 0);
    return start < name.end ? [{ ...name, start, value: name.value.replace(MAE, '') }] : [];
  };

export const examples: MentionExamples = {
  find: [
    '«Mrs Hargreaves» TTOs please',
    'up to see «Mr K. Ellwood» of Appleby',
    '«Eluned Pugh» is 90 today',
    '«A Hossain» bed 9 falls risk',
    "«Rose Pritchard»'s husband rang",
    '«PUGH, Delyth» for theatre',
    'Had the sweetest old lady in bay C, «Edna», in with her heart',
    'wee «Maggie» rang the bell',
    'so proud of «Precious» who walked to the door',
    'poor «Siân» again',
    "it's «Alfie B» with the nits",
    '«mrs jones» is back',
    'thanks to «maureen» for the toast',
    "«Sinead O'Hare» has gone home",
    '«Jоhn Smith» with a Cyrillic letter',
    'for «Dr Okafor» and Sister «Agnes»',
    'nurse «Precious» was kind',
    '«Mrs P» again',
    '«Lachie», 4, leukaemia',
    'the beautiful «Rose», 97 years young',
    'who had «Kwabena Asante» bay 2',
    "Our «Dougie»'s 80th",
    'Mae «Mrs Jones» yn y gwely wrth y ffenest',
    '«Mae» rang the bell today',
  ],
  leave: [
    'will may grace us with his presence',
    'I hope the rose on the bay is for mark',
    'a frank talk in Preston',
    'Queen Elizabeth Hospital is hiring',
    "he has Parkinson's and Crohn's",
    'Foley catheter and a Hickman line',
    'In May we go to Florence and Georgia',
    'Thank you all for the support',
    'off to Ebbw Vale by bus',
    'L, U, X. You will find it',
    'merging with ours in jan, they say',
    'Will anyone miss GPs when we go',
    'On Monday, 14, of us',
    'Happy Monday from Ward 7',
    'walked down Kelsall Close',
    'The Nurse is In',
    'Grace and hope in the NHS',
    'We sang Amazing Grace at the bedside',
    'It is the Gift that counts',
    'Jack Russell in the car park',
    "Mae bws 5 yn hwyr eto bore ma ar y ffordd i'r ward",
  ],
};
