import { readText } from '../text/read-text';
import type { WrittenIn } from '../types/written-in';
import { isCommonWord } from './common-words';
import { KNOWN, knownWords } from './known-words';

/** Fewer words tell nothing of their language. */
const FEWEST_WORDS = 7;
/**
 * The share of everyday English words below which a text is in another language. Of 23,000 drafts for
 * training ten English ones have fewer, most of them in Scots; Polish, Spanish or Urdu have a quarter at most.
 */
const LEAST_ENGLISH = 0.34;

/** Looks at words alone: names, handles, tags, numbers and addresses belong to no language. */
export function writtenIn(typed: string): WrittenIn {
  if (isWelsh(typed)) return 'welsh';
  const text = readText(typed);
  const known = knownWords(text);
  const words = text.tokens.flatMap(({ word, raw }, i) => {
    const bits = known[i] ?? 0;
    return WORD.test(word) && !(raw !== word && bits & NAMES) ? [{ word, bits }] : [];
  });
  if (words.length < FEWEST_WORDS) return 'english';
  const english = words.filter(({ word, bits }) => bits & EVERYDAY || isCommonWord(word.replace(ENDING, '')));
  if (english.length >= words.length * LEAST_ENGLISH) return 'english';
  return words.some(({ word }) => SURELY_WELSH.test(word)) ? 'welsh' : 'other';
}
const WORD = /^[\p{L}\p{M}'-]{2,}$/u;
const ENDING = /(?:'?s|ed|ing|er)$/;
const EVERYDAY = KNOWN.common | KNOWN.stop;
const NAMES = KNOWN.first | KNOWN.surname | KNOWN.place;

/** No other language that is written here has these; asked only of what is not English. */
const SURELY_WELSH =
  /^(?:mae.*|dwi|dw|rwy.*|roedd|oedd|wedi|diolch|hapus|heno|bawb|pawb|ddim|gyda|a'i|o'r|i'r|yn|sy'n)$/;

/** Small words that hold Welsh sentences together; a fifth of a Welsh text and more. */
const WELSH =
  /(?<!\p{L})(?:mae|yn|y|yr|wedi|oedd|gyda|ac|o'r|i'r|fy|ein|dw|rwy'n|ddim|ar|gan|heno|neithiwr|bore)(?!\p{L})/giu;
export const isWelsh = (text: string): boolean => (text.match(WELSH)?.length ?? 0) > text.split(/\s+/u).length / 5;
