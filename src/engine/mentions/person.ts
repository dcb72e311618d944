import { isCommonWord } from '../lexicon/common-words';
import {
  AFTER_NAME,
  ALSO_AFTER_PERSON,
  BEFORE_NAME,
  BRANDS,
  CALLS_BY_NAME,
  HALF_TITLES,
  NOT_A_PERSON_AFTER,
  NOT_SURNAMES,
  ONLY_PEOPLE,
  SELDOM_ALONE,
  TITLES,
} from '../lexicon/name-words';
import { firstNameOf, isRareSurname, isSurname } from '../lexicon/names';
import { placeNamed } from '../lexicon/places';
import { STOP_WORDS } from '../lexicon/stop-words';
import type { Text, Token } from '../types/text';
import { type CaseStyle, caseStyle } from './case-style';
import { defineMention, type Found, type MentionExamples } from './define-mention';

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

const LETTERS = /^\p{L}[\p{L}\p{M}'-]*$/u;
const CAPITAL = /^(?:\p{Lu}\p{M}*['-]?)+[\p{Ll}]/u;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}'-]+$/u;
/** TTOs, GPs */
const ACRONYM = /^\p{Lu}{2,}\p{Ll}/u;
const INITIAL = /^\p{Lu}$/u;

const nameOf = (token: Token): string => token.plain.replace(/'s?$/u, '');
const isWordly = (token: Token | undefined): token is Token => token !== undefined && LETTERS.test(token.raw);
const isCapital = (token: Token | undefined, style: CaseStyle): boolean =>
  isWordly(token) &&
  (CAPITAL.test(token.raw) || (style === 'loud' ? false : ALL_CAPITALS.test(token.raw) && token.raw.length > 3));

/** Only a space, a dot or nothing may stand between the parts of a name. */
const joined = (text: Text, a: Token, b: Token): boolean => {
  const gap = text.folded.slice(a.to, b.from);
  return gap === ' ' || gap === '' || gap === '  ';
};

/** The token after the name that begins here; `i` itself when none does. */
function nameFrom(text: Text, i: number, style: CaseStyle): number {
  const token = text.tokens[i];
  if (token === undefined || (STOP_WORDS.has(token.plain) && token.raw.length > 1)) return i;
  if (style === 'mixed' && token.raw === token.plain && !isTitle(token.plain) && !isSpokenOf(text, i, token)) return i;
  if (!isWordly(token)) return i;
  return afterTitle(text, i, token, style) ?? fullName(text, i, token, style) ?? loneName(text, i, token, style) ?? i;
}

const isTitle = (plain: string): boolean => TITLES.has(plain) || HALF_TITLES.has(plain);

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

/** Mr Prosser, Mrs P, Dr A. Okafor, mrs jones. */
function afterTitle(text: Text, i: number, title: Token, style: CaseStyle): number | null {
  const sure = TITLES.has(title.plain);
  if (!sure && !HALF_TITLES.has(title.plain)) return null;
  let next = i + 1;
  if (text.tokens[next]?.raw === '.' && text.tokens[next]?.from === title.to) next++;
  const name = text.tokens[next];
  if (!isWordly(name) || name.from - title.to > 3 || NOT_SURNAMES.has(name.plain)) return null;
  const capital = (isCapital(name, style) && !ACRONYM.test(name.raw)) || INITIAL.test(name.raw);
  const known = isSurname(nameOf(name)) || firstNameOf(nameOf(name)) !== null;
  const small = !isCommonWord(nameOf(name)) || (known && sure);
  if (capital ? sure || known || !isCommonWord(nameOf(name)) : small && (sure || isRareSurname(nameOf(name))))
    return restOfName(text, next, style);
  return sure && name.raw.length === 1 && !/^[ai]$/u.test(name.raw) ? next + 1 : null;
}

/** Walks on from the first word of a name over initials and further capitals. */
function restOfName(text: Text, first: number, style: CaseStyle): number {
  let end = first + 1;
  while (end < first + 5) {
    const last = text.tokens[end - 1];
    const next = text.tokens[end];
    if (!last || !next || /'s$/u.test(last.plain)) break;
    if (next.raw === '.' && next.from === last.to && INITIAL.test(last.raw) && isCapital(text.tokens[end + 1], style))
      end++;
    else if (joined(text, last, next) && isPartOfName(next, style)) end++;
    else break;
  }
  return end;
}

const PARTICLES = new Set(['de', 'van', 'der', 'von', 'ap', 'ferch', 'al', 'el', 'bin', 'da', 'dos', 'ni', 'mac']);

function isPartOfName(token: Token, style: CaseStyle): boolean {
  const name = nameOf(token);
  if (INITIAL.test(token.raw)) return !/^[AI]$/u.test(token.raw);
  if (ACRONYM.test(token.raw)) return false;
  if (!isCapital(token, style) || NOT_SURNAMES.has(name) || NOT_A_PERSON_AFTER.has(name)) return false;
  return isSurname(name) || firstNameOf(name) !== null || !isCommonWord(name);
}

/** Eluned Pugh, A Hossain, J.K. Okoro, PUGH, Delyth; in small letters only where both names are sure. */
function fullName(text: Text, i: number, token: Token, style: CaseStyle): number | null {
  const { tokens } = text;
  const next = tokens[i + 1];
  const name = nameOf(token);
  if (ALL_CAPITALS.test(token.raw) && style !== 'loud' && next?.raw === ',' && isSurname(name)) {
    const first = tokens[i + 2];
    if (first && (INITIAL.test(first.raw) || (CAPITAL.test(first.raw) && firstNameOf(nameOf(first))))) return i + 3;
  }
  if (INITIAL.test(token.raw)) return initialName(text, i, token, style);
  if (next === undefined || !joined(text, token, next)) return null;
  const first = firstNameOf(name);
  if (!isCapital(token, style)) {
    const second = nameOf(next);
    const small = style === 'small' && first && !first.everyday && !SELDOM_ALONE.has(name) && first.per10000 > 0.3;
    return small && isWordly(next) && isRareSurname(second) && !isCommonWord(second) ? i + 2 : null;
  }
  if (NOT_SURNAMES.has(name) || BRANDS.has(`${name}-${nameOf(next)}`)) return null;
  const end = restOfName(text, i, style);
  const particle = PARTICLES.has(next.plain) && isCapital(tokens[i + 2], style) ? i + 3 : end;
  const stop = Math.max(end, particle);
  if (stop < i + 2 || isThing(tokens[stop])) return null;
  const second = nameOf(next);
  if (placeNamed(`${name} ${second}`)) return null;
  const town = placeNamed(name);
  if (first && (!first.everyday || isSurname(second)) && !(first.everyday && isCommonWord(second))) return stop;
  if (PARTICLES.has(next.plain)) return first ? stop : null;
  return isRareSurname(second) && !isCommonWord(name) && !town && !placeNamed(second) && style !== 'title'
    ? stop
    : null;
}

function initialName(text: Text, i: number, token: Token, style: CaseStyle): number | null {
  const dotted = text.tokens[i + 1]?.raw === '.';
  const at = dotted ? i + 2 : i + 1;
  const surname = text.tokens[at];
  const before = text.tokens[i - 1];
  if (!surname || !isCapital(surname, style) || surname.from - token.to > 2 || isThing(text.tokens[at + 1]))
    return null;
  if (
    before &&
    /^(?:bay|bed|ward|vitamin|grade|group|type|plan|hepatitis|hep|band|room|class|part|option|section)$/u.test(
      before.plain,
    )
  )
    return null;
  const name = nameOf(surname);
  if (/^[I]$/u.test(token.raw) || (/^A$/u.test(token.raw) && !dotted && !isRareSurname(name))) return null;
  if (INITIAL.test(surname.raw) || STOP_WORDS.has(surname.plain)) return null;
  return isRareSurname(name) || (dotted && (isSurname(name) || !isCommonWord(name)))
    ? restOfName(text, at, style)
    : null;
}

/** `Lachie, 4, leukaemia`: whatever stands before an age between commas is a name. */
function isAgeAfter({ tokens }: Text, i: number): boolean {
  const [comma, age, end] = tokens.slice(i + 1, i + 4);
  if (comma?.raw !== ',' || !age || !/^(?:\d{1,2}|10\d)$/u.test(age.raw)) return false;
  return end === undefined || /^(?:[,.;)!]|years?|yrs?|yo|who|from|with|came)$/u.test(end.plain);
}

const BODIES = /^(?:trust|board|union|unison|nhs|cqc|bma|rcn|gmc|nmc)$/u;

/** `Mulcair said`: only people do that, whatever their name. */
function isSpeaking({ tokens }: Text, i: number, style: CaseStyle): boolean {
  const [token, next] = tokens.slice(i, i + 2);
  return (
    style === 'mixed' &&
    isCapital(token, style) &&
    ONLY_PEOPLE.has(next?.plain ?? '') &&
    !BODIES.test(token?.plain ?? '')
  );
}

/** Doreen, wee Maggie, Alfie B; in small letters only names that are nothing else. */
function loneName(text: Text, i: number, token: Token, style: CaseStyle): number | null {
  const name = nameOf(token);
  if (name.length < 2) return null;
  const before = text.tokens[i - 1];
  const next = text.tokens[i + 1];
  if (next && isThing(next) && joined(text, token, next)) return null;
  const called = before !== undefined && before.sentence === token.sentence && CALLS_BY_NAME.has(before.plain);
  const hinted = before !== undefined && before.sentence === token.sentence && BEFORE_NAME.has(before.plain);
  const hyphen = name.indexOf('-');
  const first = firstNameOf(name) ?? (hyphen > 1 ? firstNameOf(name.slice(0, hyphen)) : null);
  const capital = isCapital(token, style);
  const begins = before === undefined || before.sentence !== token.sentence;
  if (NOT_SURNAMES.has(name) || BRANDS.has(`${name}-${next ? nameOf(next) : ''}`)) return null;
  if (before && (BRANDS.has(`${nameOf(before)}-${name}`) || placeNamed(`${nameOf(before)} ${name}`))) return null;
  if (capital && style !== 'loud' && !isCommonWord(name) && isAgeAfter(text, i)) return i + 1;
  if (!first) {
    if (isSpeaking(text, i, style) && !isCommonWord(name) && !placeNamed(name) && before?.plain !== 'the') return i + 1;
    const surname =
      capital && !begins && style === 'mixed' && isRareSurname(name) && !placeNamed(name) && !isCommonWord(name);
    return surname && before?.plain !== 'the' ? i + 1 : null;
  }
  const withInitial =
    next &&
    capital &&
    /^\p{Lu}$/u.test(next.raw) &&
    !/^[AI]$/u.test(next.raw) &&
    joined(text, token, next) &&
    !first.everyday;
  const end = withInitial ? i + 2 : i + 1;
  if (capital && style === 'mixed') {
    if (called) return end;
    if (before?.plain === 'the' || before?.plain === 'a') return null;
    const place = placeNamed(name);
    const does = !place && next !== undefined && (AFTER_NAME.has(next.plain) || /'s$/u.test(token.plain));
    if (does && !NOT_SURNAMES.has(name) && !(begins && first.everyday)) return end;
    if (first.everyday || SELDOM_ALONE.has(name) || (place && place.size !== 'village'))
      return hinted && !first.everyday && !begins && !place ? end : null;
    if (begins && isCommonWord(name)) return null;
    return first.per10000 >= 0.12 || hinted ? end : null;
  }
  const sure =
    !first.everyday && !SELDOM_ALONE.has(name) && !isCommonWord(name) && name.length > 2 && !placeNamed(name);
  if (!sure) return called && !isCommonWord(name) && !first.everyday ? end : null;
  const follows = next !== undefined && AFTER_NAME.has(next.plain);
  return first.per10000 >=
    (called || hinted || follows || /'s$/u.test(token.plain) ? 0.4 : style === 'small' || capital ? 1.5 : 6)
    ? end
    : null;
}

const isThing = (token: Token | undefined): boolean =>
  token !== undefined &&
  NOT_A_PERSON_AFTER.has(token.plain) &&
  !(token.raw === token.plain && ALSO_AFTER_PERSON.has(token.plain));

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
