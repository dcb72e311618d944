import { KNOWN, knownWords } from '../lexicon/known-words';
import { AFTER_NAME, BEFORE_NAME } from '../lexicon/name-words';
import { STOP_WORDS } from '../lexicon/stop-words';
import { type CaseStyle, caseStyle } from '../text/case-style';
import type { Text, Token } from '../types/text';
import type { Found } from './define-mention';
import { fullName } from './full-name';
import { loneName } from './lone-name';
import { isWordly, nameOf } from './name-parts';
import { afterTitle, isTitle } from './titled-name';

/** Names that titles, lists and how people are spoken of make sure. */
export function peopleByRule(text: Text): Found[] {
  const style = caseStyle(text);
  const found: Found[] = [];
  const known = knownWords(text);
  for (let i = 0; i < text.tokens.length; ) {
    const end = mayBegin(text.tokens[i], known[i] ?? 0) ? nameFrom(text, i, style) : i;
    if (end > i) found.push(foundBetween(text, i, end));
    i = Math.max(end, i + 1);
  }
  return found;
}

/** A word in small letters begins a name only if it is a first name or a title: most words are neither. */
const mayBegin = (token: Token | undefined, known: number): boolean =>
  token !== undefined &&
  ((known & KNOWN.first) !== 0 || token.raw !== token.plain || token.plain.includes('-') || isTitle(token.plain));

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
