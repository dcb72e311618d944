import { isCommonWord } from '../lexicon/common-words';
import { BRANDS, NOT_SURNAMES, SELDOM_ALONE } from '../lexicon/name-words';
import { firstNameOf, isRareSurname, isSurname } from '../lexicon/names';
import { placeNamed } from '../lexicon/places';
import { STOP_WORDS } from '../lexicon/stop-words';
import type { CaseStyle } from '../text/case-style';
import type { Text, Token } from '../types/text';
import { ALL_CAPITALS, CAPITAL, INITIAL, isCapital, isThing, isWordly, joined, nameOf, restOfName } from './name-parts';

const PARTICLES = new Set(['de', 'van', 'der', 'von', 'ap', 'ferch', 'al', 'el', 'bin', 'da', 'dos', 'ni', 'mac']);

/** Eluned Pugh, A Hossain, J.K. Okoro, PUGH, Delyth; in small letters only where both names are sure. */
export function fullName(text: Text, i: number, token: Token, style: CaseStyle): number | null {
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
