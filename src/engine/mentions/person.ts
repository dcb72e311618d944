import { AFTER_NAME, BEFORE_NAME } from '../lexicon/name-words';
import { STOP_WORDS } from '../lexicon/stop-words';
import type { Text, Token } from '../types/text';
import { type CaseStyle, caseStyle } from './case-style';
import { defineMention, type Found, type MentionExamples } from './define-mention';
import { fullName } from './full-name';
import { loneName } from './lone-name';
import { isWordly, nameOf } from './name-parts';
import { afterTitle, isTitle } from './titled-name';

/** A name of a person. `value` is the plain name without possessive: `mrs hargreaves`, `sian`. */
export const mention = defineMention({
  kind: 'person',
  find: (text) => {
    const style = caseStyle(text);
    const found: Found[] = [];
    for (let i = 0; i < text.tokens.length; ) {
      const end = nameFrom(text, i, style);
      if (end > i) found.push(foundBetween(text, i, end));
      i = Math.max(end, i + 1);
    }
    return found;
  },
});

/** The token after the name that begins here; `i` itself when none does. */
function nameFrom(text: Text, i: number, style: CaseStyle): number {
  const token = text.tokens[i];
  if (token === undefined || (STOP_WORDS.has(token.plain) && token.raw.length > 1)) return i;
  if (style === 'mixed' && token.raw === token.plain && !isTitle(token.plain) && !isSpokenOf(text, i, token)) return i;
  if (!isWordly(token)) return i;
  return afterTitle(text, i, token, style) ?? fullName(text, i, token, style) ?? loneName(text, i, token, style) ?? i;
}

/** Where capitals are usual, a small word is looked up only if people speak as of a name: `wee maggie`, `doreen said`. */
function isSpokenOf({ tokens }: Text, i: number, token: Token): boolean {
  const next = tokens[i + 1];
  return BEFORE_NAME.has(tokens[i - 1]?.plain ?? '') || AFTER_NAME.has(next?.plain ?? '') || token.plain.endsWith("'s");
}

function foundBetween(text: Text, first: number, end: number): Found {
  const tokens = text.tokens.slice(first, end);
  const from = tokens[0]?.from ?? 0;
  const last = tokens.at(-1);
  const possessive = /['’]s?$/u.exec(last?.raw ?? '')?.[0].length ?? 0;
  const value = tokens.filter(isWordly).map(nameOf).join(' ');
  return { start: from, end: (last?.to ?? from) - possessive, value };
}

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
    'Jack Russell in the car park',
  ],
};
