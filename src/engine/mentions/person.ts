import { defineMention, type MentionExamples } from './define-mention';
import { withTagged } from './tagged';

/** A name of a person. `value` is the plain name without possessive: `mrs hargreaves`, `sian`. */
export const mention = defineMention({
  kind: 'person',
  find: (text) => withTagged(text, 'person', (plain) => plain),
});

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
  ],
};
