import { isCommonWord } from '../lexicon/common-words';
import { ALSO_AFTER_PERSON, NOT_A_PERSON_AFTER, NOT_SURNAMES } from '../lexicon/name-words';
import { firstNameOf, isSurname } from '../lexicon/names';
import type { CaseStyle } from '../text/case-style';
import type { Text, Token } from '../types/text';

const LETTERS = /^\p{L}[\p{L}\p{M}'-]*$/u;
export const CAPITAL = /^(?:\p{Lu}\p{M}*['-]?)+[\p{Ll}]/u;
export const ALL_CAPITALS = /^\p{Lu}[\p{Lu}'-]+$/u;
/** TTOs, GPs */
export const ACRONYM = /^\p{Lu}{2,}\p{Ll}/u;
export const INITIAL = /^\p{Lu}$/u;

export const nameOf = (token: Token): string => token.plain.replace(/'s?$/u, '');
export const isWordly = (token: Token | undefined): token is Token => token !== undefined && LETTERS.test(token.raw);
export const isCapital = (token: Token | undefined, style: CaseStyle): boolean =>
  isWordly(token) &&
  (CAPITAL.test(token.raw) || (style === 'loud' ? false : ALL_CAPITALS.test(token.raw) && token.raw.length > 3));

/** Only a space, a dot or nothing may stand between the parts of a name. */
export const joined = (text: Text, a: Token, b: Token): boolean => {
  const gap = text.folded.slice(a.to, b.from);
  return gap === ' ' || gap === '' || gap === '  ';
};

export const isThing = (token: Token | undefined): boolean =>
  token !== undefined &&
  NOT_A_PERSON_AFTER.has(token.plain) &&
  !(token.raw === token.plain && ALSO_AFTER_PERSON.has(token.plain));

/** Walks on from the first word of a name over initials and further capitals. */
export function restOfName(text: Text, first: number, style: CaseStyle): number {
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

export function isPartOfName(token: Token, style: CaseStyle): boolean {
  const name = nameOf(token);
  if (INITIAL.test(token.raw)) return !/^[AI]$/u.test(token.raw);
  if (ACRONYM.test(token.raw)) return false;
  if (!isCapital(token, style) || NOT_SURNAMES.has(name) || NOT_A_PERSON_AFTER.has(name)) return false;
  return isSurname(name) || firstNameOf(name) !== null || !isCommonWord(name);
}
