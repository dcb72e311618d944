import { isCommonWord } from '../lexicon/common-words';
import { KNOWN, knownWords } from '../lexicon/known-words';
import { isFirstName } from '../lexicon/names';
import { type Place, placeNamed } from '../lexicon/places';
import { STOP_WORDS } from '../lexicon/stop-words';
import { type CaseStyle, caseStyle } from '../text/case-style';
import type { Text } from '../types/text';
import type { Found } from './define-mention';

const WHERE = new Set(
  'in from at near to around outside fae frae of off via towards toward over leaving visiting past'.split(' '),
);
const TAKES = /^(?:in|from|near|around|outside|fae|frae|off|visiting)$/u;
const NOT_PLACE_AFTER =
  /^(?:united|city|town|rovers|wanderers|athletic|albion|fc|university|syndrome|disease|road|street|hospital|fever|scale|pudding|sauce|ham|wednesday)$/u;

/** Places of the list, where words and capitals around them make sure. */
export function placesByRule(text: Text): Found[] {
  const found: Found[] = [];
  const style = caseStyle(text);
  const known = knownWords(text);
  for (let i = 0; i < text.tokens.length; ) {
    const place = placeAt(text, i, style, (known[i] ?? 0) & KNOWN.place);
    if (place) found.push(place.found);
    i = place?.end ?? i + 1;
  }
  return found;
}

/** The longest place that begins at a token. */
function placeAt(text: Text, i: number, style: CaseStyle, named: number): { found: Found; end: number } | null {
  const { tokens } = text;
  const first = tokens[i];
  if (!first || (first.raw === first.word && !WHERE.has(tokens[i - 1]?.plain ?? ''))) return null;
  if (!/^\p{L}{2}/u.test(first.raw)) return null;
  const capital = /^\p{Lu}/u.test(first.raw);
  const most = mostWords(text, i);
  if (most === 1 && (named === 0 || STOP_WORDS.has(first.plain))) return null;
  for (let length = most; length >= 1; length--) {
    const last = tokens[i + length - 1];
    if (!last || (length > 1 && text.folded.slice(first.to, last.from).search(/[^\p{L}\p{N} '.-]/u) >= 0)) continue;
    const words = tokens.slice(i, i + length).map((t) => t.plain);
    const name = words.join(' ').replace(/'s$/u, '');
    const place = placeNamed(name);
    if (!place || NOT_PLACE_AFTER.test(tokens[i + length]?.plain ?? '')) continue;
    if (!isMeant(text, i, length, name, place, capital, style)) continue;
    const possessive = /['’]s$/u.test(last.raw) ? 2 : 0;
    return { found: { start: first.from, end: last.to - possessive, value: name }, end: i + length };
  }
  return null;
}

const JOINS = new Set('on upon of the le by under in st super cum next and y'.split(' '));

/** Longer names go on with a capital or a small joining word; in small letters with anything. */
function mostWords({ tokens }: Text, i: number): number {
  const capital = /^\p{Lu}/u.test(tokens[i]?.raw ?? '');
  let words = 1;
  while (words < 4) {
    const next = tokens[i + words];
    if (!next || !/^\p{L}/u.test(next.raw) || (capital && !/^\p{Lu}/u.test(next.raw) && !JOINS.has(next.plain))) break;
    if (!capital && STOP_WORDS.has(next.plain) && !JOINS.has(next.plain)) break;
    words++;
  }
  return words;
}

function isMeant(
  { tokens }: Text,
  i: number,
  length: number,
  name: string,
  place: Place,
  capital: boolean,
  style: CaseStyle,
): boolean {
  const before = tokens[i - 1];
  const leads = before !== undefined && WHERE.has(before.plain);
  const takes = before !== undefined && TAKES.test(before.plain);
  if (!capital) {
    const known = place.size !== 'village' && !place.everyday && !isCommonWord(name.split(' ')[0] ?? '');
    return known && length + (takes ? 1 : 0) > 1 && (style === 'small' || takes) && !(isFirstName(name) && !takes);
  }
  if (style === 'loud' || style === 'title') return place.size === 'city' && !place.everyday;
  const begins = before === undefined || before.sentence !== tokens[i]?.sentence;
  if (place.everyday || isCommonWord(name)) return takes && place.size !== 'village' && !begins;
  if (name === 'march' || (isFirstName(name) && place.size !== 'city' && !takes)) return false;
  if (place.size === 'village') return leads || (length > 1 && !begins);
  return true;
}
