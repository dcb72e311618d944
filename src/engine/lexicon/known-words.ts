import type { Text } from '../types/text';
import { isCommonWord } from './common-words';
import { firstNameOf, isRareSurname, isSurname } from './names';
import { placeNamed } from './places';
import { STOP_WORDS } from './stop-words';
import { WELL_KNOWN } from './well-known';

/** What the lists know of a word, as bits; its possessive is taken off first. */
export const KNOWN = {
  first: 1,
  commonFirst: 2,
  everydayFirst: 4,
  surname: 8,
  rareSurname: 16,
  place: 32,
  town: 64,
  city: 128,
  common: 256,
  stop: 512,
  worldPlace: 1024,
  worldOrg: 2048,
  worldPerson: 4096,
} as const;

/**
 * Words that are everyday English and nothing else are remembered from one text to the next, a few thousand at most; no
 * other word is, so that nothing of a draft stays.
 */
const everyday = new Map<string, number>();
const EVERYDAY = KNOWN.common | KNOWN.first | KNOWN.surname | KNOWN.place;

const known = new WeakMap<Text, Uint16Array>();

/** What the lists know of each token of a text; looked up once for each different word. */
export function knownWords(text: Text): Uint16Array {
  const before = known.get(text);
  if (before) return before;
  const bits = new Uint16Array(text.tokens.length);
  const seen = new Map<string, number>();
  text.tokens.forEach(({ plain }, i) => {
    let of = seen.get(plain);
    if (of === undefined) {
      of = everyday.get(plain) ?? bitsOf(plain);
      seen.set(plain, of);
      if ((of & EVERYDAY) === KNOWN.common) everyday.set(plain, of);
    }
    bits[i] = of;
  });
  known.set(text, bits);
  return bits;
}

/** Births in 10,000 from which a first name is one that everybody knows. */
const COMMON = 1.5;

function bitsOf(plain: string): number {
  const code = plain.charCodeAt(0);
  if (code < 97 || code > 122) return 0;
  if (STOP_WORDS.has(plain)) return KNOWN.stop | KNOWN.common;
  const bare = plain.endsWith("'s") ? plain.slice(0, -2) : plain;
  if (bare.length < 2) return 0;
  let bits = WELL_KNOWN.get(bare) ?? 0;
  const first = firstNameOf(bare);
  if (first) {
    bits |= KNOWN.first;
    if (first.per10000 >= COMMON) bits |= KNOWN.commonFirst;
    if (first.everyday) bits |= KNOWN.everydayFirst;
  }
  if (isSurname(bare)) bits |= isRareSurname(bare) ? KNOWN.surname | KNOWN.rareSurname : KNOWN.surname;
  const place = placeNamed(bare);
  if (place) bits |= KNOWN.place | (place.size === 'village' ? 0 : place.size === 'town' ? KNOWN.town : KNOWN.city);
  if (isCommonWord(bare)) bits |= KNOWN.common;
  return bits;
}
