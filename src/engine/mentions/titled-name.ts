import { isCommonWord } from '../lexicon/common-words';
import { HALF_TITLES, NOT_SURNAMES, TITLES } from '../lexicon/name-words';
import { firstNameOf, isRareSurname, isSurname } from '../lexicon/names';
import type { CaseStyle } from '../text/case-style';
import type { Text, Token } from '../types/text';
import { ACRONYM, INITIAL, isCapital, isWordly, nameOf, restOfName } from './name-parts';

export const isTitle = (plain: string): boolean => TITLES.has(plain) || HALF_TITLES.has(plain);

/** Mr Prosser, Mrs P, Dr A. Okafor, mrs jones. */
export function afterTitle(text: Text, i: number, title: Token, style: CaseStyle): number | null {
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
