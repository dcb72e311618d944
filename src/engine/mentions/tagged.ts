import { isCommonWord } from '../lexicon/common-words';
import { BRANDS, CALLS_BY_NAME, NOT_A_PERSON_AFTER, NOT_SURNAMES, SELDOM_ALONE } from '../lexicon/name-words';
import { firstNameOf } from '../lexicon/names';
import { occupationWords } from '../lexicon/occupation-words';
import { placeNamed } from '../lexicon/places';
import { STOP_WORDS } from '../lexicon/stop-words';
import { taggedNames } from '../models/tagger';
import type { TaggedKind } from '../models/tagger-tags';
import { caseStyle } from '../text/case-style';
import type { Text, Token } from '../types/text';
import { allByRule, byRule } from './by-rule';
import type { Found } from './define-mention';
import { isThing, isWordly, joined, nameOf } from './name-parts';

/** What rules found, and names of the kind that only the tagger saw. */
export function withTagged(text: Text, kind: TaggedKind, toValue: (plain: string) => string): readonly Found[] {
  const rules = allByRule(text);
  const found = [...byRule[kind](text)];
  let rule = 0;
  for (const name of taggedNames(text)) {
    if (name.kind !== kind) continue;
    const [first, end] = trimmed(text, name.first, name.end);
    const words = text.tokens.slice(first, end);
    const [head, last] = [words[0], words.at(-1)];
    if (!head || !last || (kind === 'person' ? isNobody(text, first, words) : isNowhere(words))) continue;
    if ((occupationWords.longestAt(text.tokens, first)?.length ?? 0) >= words.length) continue;
    const span = { start: head.from, end: last.to - (/['’]s?$/u.exec(last.raw)?.[0].length ?? 0) };
    while ((rules[rule]?.end ?? span.end) <= span.start) rule++;
    if ((rules[rule]?.start ?? span.end) < span.end) continue;
    found.push({ ...span, value: toValue(words.filter(isWordly).map(nameOf).join(' ')) });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A name by tokens, without marks and articles around it; it ends where a sentence does. */
function trimmed({ tokens }: Text, first: number, end: number): [number, number] {
  let from = first;
  while (from < end && (!hasLetters(tokens[from]?.raw) || ARTICLES.has(tokens[from]?.raw ?? ''))) from++;
  let to = from;
  while (to < end && tokens[to]?.sentence === tokens[from]?.sentence) to++;
  while (to > from && !hasLetters(tokens[to - 1]?.raw)) to--;
  return [from, to];
}

const ARTICLES = new Set(['the', 'a', 'an', 'my', 'our']);
const hasLetters = (raw: string | undefined): boolean => raw !== undefined && /[\p{L}\p{N}]/u.test(raw);
const isSmall = ({ raw, word }: Token): boolean => raw === word;

/** Words that lists know for something else, or that what stands beside them makes a thing of. */
function isNobody(text: Text, at: number, words: readonly Token[]): boolean {
  const [head, last] = [words[0], words.at(-1)];
  if (!head || !last) return true;
  const next = text.tokens[at + words.length];
  if (next && isThing(next) && joined(text, last, next)) return true;
  const before = text.tokens[at - 1];
  const called = before !== undefined && CALLS_BY_NAME.has(before.plain);
  if (isSmall(head) && before !== undefined && COUNTS_THINGS.has(before.plain)) return true;
  if (words.every(isEveryday) && !called) return true;
  if (words.length > 1) {
    const names = words.map(nameOf);
    return BRANDS.has(`${names[0]}-${names[1]}`) || placeNamed(names.join(' ')) !== null;
  }
  const name = nameOf(head);
  if (!isWordly(head) || name.length < 2 || NOT_SURNAMES.has(name) || STOP_WORDS.has(name)) return true;
  if (SHORT_FORM.test(head.raw) && caseStyle(text) !== 'loud' && !firstNameOf(name)) return true;
  const begins = before?.sentence !== head.sentence;
  const first = firstNameOf(name);
  if (GODS.has(name) || (before !== undefined && BRANDS.has(`${before.plain}-${name}`))) return true;
  return begins && (first === null ? isCommonWord(name) : first.everyday || SELDOM_ALONE.has(name));
}

/** Written small, and a word that most people mean otherwise: `the rose is for mark`. */
function isEveryday(word: Token): boolean {
  const name = nameOf(word);
  return isSmall(word) && (isCommonWord(name) || SELDOM_ALONE.has(name) || (firstNameOf(name)?.everyday ?? false));
}

/** `a few quid`, `some biryani`, `this treadmill`: what is counted or pointed at and written small is a thing. */
const COUNTS_THINGS = new Set([
  'few',
  'some',
  'any',
  'more',
  'no',
  'a',
  'an',
  'this',
  'these',
  'those',
  'every',
  'each',
]);

/** CPD, GTA, MRSA */
const SHORT_FORM = /^\p{Lu}{2,4}s?$/u;
const GODS = new Set(['god', 'lord', 'jesus', 'christ', 'allah', 'amen', 'satan', 'santa']);

/** `The Hospital`, `the high street`, `NHS`: no place or body that could be told from others. */
function isNowhere(words: readonly Token[]): boolean {
  const named = words.filter(({ plain }) => plain !== 'the' && plain !== 'nhs');
  return (
    named.every((word) => isSmall(word) || words.length > named.length) &&
    named.every(({ plain }) => isCommonWord(plain) || NOT_A_PERSON_AFTER.has(plain))
  );
}
