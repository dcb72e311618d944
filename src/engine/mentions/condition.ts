import { BY_ENDING, conditionWords, NOT_BY_ENDING } from '../lexicon/condition-words';
import { isDisease } from '../lexicon/diseases';
import { KNOWN, knownWords } from '../lexicon/known-words';
import { STOP_WORDS } from '../lexicon/stop-words';
import type { Text } from '../types/text';
import { defineMention, type Found, type MentionExamples } from './define-mention';

const SHORT_IN_CAPITALS = new Set(
  'ms pe mi af cf tb als pots k aids sob news coil prep mets gbs od tia cjd itp'.split(' '),
);
const GESTATION =
  /(?<![\p{L}\p{N}/])(?:[1-4]\d ?(?:\+ ?\d|\/ ?40)|[1-4]\d(?:\+\d)? ?(?:weeks?|wks?)(?: \+ ?\d)?(?= (?:pregnant|gone|gestation|prem)\b)|[1-4]\d ?weekers?)(?![\p{L}\p{N}/])/giu;

/**
 * An illness, injury, symptom, operation, drug, pregnancy or death. `value` is its class and words, `injury:broken hip`;
 * a stage of pregnancy is `pregnancy:31 weeker`.
 */
export const mention = defineMention({
  kind: 'condition',
  find: (text) => {
    const found: Found[] = [];
    const known = knownWords(text);
    for (let i = 0; i < text.tokens.length; ) i = conditionAt(text, i, known[i] ?? 0, found);
    for (const m of text.folded.matchAll(GESTATION))
      found.push({ start: m.index, end: m.index + m[0].length, value: `pregnancy:${m[0].toLowerCase()}` });
    return found.sort((a, b) => a.start - b.start);
  },
});

/** Adds the condition that begins at a token, if one does; the token to go on from. */
function conditionAt({ tokens }: Text, i: number, known: number, found: Found[]): number {
  const token = tokens[i];
  if (!token) return i + 1;
  const add = (length: number, named: string): number => {
    const last = tokens[i + length - 1] ?? token;
    const value = tokens
      .slice(i, i + length)
      .map((t) => t.plain)
      .join(' ');
    found.push({ start: token.from, end: last.to, value: `${named}:${value}` });
    return i + length;
  };
  const phrase = conditionWords.longestAt(tokens, i);
  if (phrase && !(phrase.length === 1 && SHORT_IN_CAPITALS.has(token.plain) && token.raw !== token.raw.toUpperCase()))
    return isTitleMs(tokens[i + 1]?.raw, token.raw) ? i + 1 : add(phrase.length, phrase.value);
  if (token.plain.length < 5 || (known & KNOWN.common) !== 0) return i + 1;
  const next = tokens[i + 1];
  if (next && next.from - token.to === 1 && !STOP_WORDS.has(next.plain) && isDisease(`${token.plain} ${next.plain}`))
    return add(2, 'illness');
  if (BY_ENDING.test(token.plain) ? !NOT_BY_ENDING.has(token.plain) : isDisease(token.plain)) return add(1, 'illness');
  return i + 1;
}

/** `MS Smith` in capitals is a title. */
const isTitleMs = (next: string | undefined, raw: string): boolean =>
  raw === 'MS' && next !== undefined && /^\p{Lu}\p{Ll}/u.test(next);

export const examples: MentionExamples = {
  find: [
    'a «stroke» at forty',
    'in with her «broken hip» again',
    "«Parkinson's» cup of tea",
    'has «MS» and a lovely dog',
    'on «apixaban» since March',
    'she is «31 weeks» «pregnant»',
    'rang the bell after «chemo»',
    'her «cholangitis» is back',
    '«C diff» on the bay',
    'he «passed away» at home',
    '«Foley catheter» out',
    "«Wilson's disease» in the family",
  ],
  leave: [
    'thank you ms jones, off to work',
    'I am sick of this shift',
    'no news is good news',
    'my diagnosis of the rota is grim',
    'the cold snap and the stress',
    'a fit of laughter',
    'what a sympathy vote',
    'he is a prep cook',
  ],
};
