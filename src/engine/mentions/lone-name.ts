import { isCommonWord } from '../lexicon/common-words';
import {
  AFTER_NAME,
  BEFORE_NAME,
  BRANDS,
  CALLS_BY_NAME,
  NOT_SURNAMES,
  ONLY_PEOPLE,
  SELDOM_ALONE,
} from '../lexicon/name-words';
import { firstNameOf, isRareSurname } from '../lexicon/names';
import { placeNamed } from '../lexicon/places';
import type { CaseStyle } from '../text/case-style';
import type { Text, Token } from '../types/text';
import { isCapital, isThing, joined, nameOf } from './name-parts';

/** `Lachie, 4, leukaemia`: whatever stands before an age between commas is a name. */
function isAgeAfter({ tokens }: Text, i: number): boolean {
  const [comma, age, end] = tokens.slice(i + 1, i + 4);
  if (comma?.raw !== ',' || !age || !/^(?:\d{1,2}|10\d)$/u.test(age.raw)) return false;
  return end === undefined || /^(?:[,.;)!]|years?|yrs?|yo|who|from|with|came)$/u.test(end.plain);
}

/** Given for what parents hope for, in much of Africa and beyond: with a capital after a small word they are names. */
const VIRTUES = new Set(
  'precious blessing gift patience mercy comfort grace hope faith joy charity prudence happiness innocent goodness praise favour beauty lovemore marvellous talent wisdom'.split(
    ' ',
  ),
);
const DETERMINERS = new Set(['the', 'a', 'an', 'of', 'no', 'in', 'any', 'some']);
const isSmallWord = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Ll}/u.test(token.raw) && token.raw === token.word && !DETERMINERS.has(token.plain);

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
export function loneName(text: Text, i: number, token: Token, style: CaseStyle): number | null {
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
    if (!begins && VIRTUES.has(name) && isSmallWord(before)) return end;
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
