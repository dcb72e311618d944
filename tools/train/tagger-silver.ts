import { KNOWN, knownWords } from '../../src/engine/lexicon/known-words';
import type { Found } from '../../src/engine/mentions/define-mention';
import { finders } from '../../src/engine/mentions/index';
import { orgsByRule } from '../../src/engine/mentions/org-rules';
import { peopleByRule } from '../../src/engine/mentions/person-rules';
import { placesByRule } from '../../src/engine/mentions/place-rules';
import { TAGGED_KINDS } from '../../src/engine/models/tagger-tags';
import { readText } from '../../src/engine/text/read-text';
import type { Text, Token } from '../../src/engine/types/text';
import { seeded } from './random';
import type { Kind, Marked } from './tagger-data';
import { isPlainName } from './tagger-names';

/** Every so many drafts one is taken: enough to teach how staff write without drowning what people marked. */
const EVERY = 10;

/**
 * Sentences as staff write them, marked by the certain rules. A sentence with a capital that no rule and no list
 * explains is left out: it may hold a name that nobody marked.
 */
export function silverOf(drafts: readonly string[], everyNth = EVERY): Marked[] {
  return drafts.filter((_, i) => i % everyNth === 0).flatMap(sentencesOf);
}

/** What rules say of a text; never the tagger itself, or it would learn from what it learnt. */
function byRule(text: Text): { kind: Kind | 'other'; start: number; end: number }[] {
  const of = (kind: Kind | 'other', found: readonly Found[]) =>
    found.map(({ start, end }) => ({ kind, ...text.toOriginal(start, end) }));
  return [
    ...of('org', orgsByRule(text)),
    ...of('person', peopleByRule(text)),
    ...of('place', placesByRule(text)),
    ...finders
      .filter(({ kind }) => !TAGGED_KINDS.some((k) => k === kind))
      .flatMap(({ find }) => of('other', find(text))),
  ];
}

function sentencesOf(draft: string): Marked[] {
  const text = readText(draft);
  const known = knownWords(text);
  const told = byRule(text);
  return text.sentences.flatMap(({ start, end, firstToken, endToken }) => {
    const inside = told.filter((m) => m.start >= start && m.end <= end);
    const isTold = (token: Token) => inside.some((m) => m.start <= token.start && token.end <= m.end);
    for (let i = firstToken + 1; i < endToken; i++) {
      const token = text.tokens[i];
      if (!token || !/^\p{Lu}\p{Ll}/u.test(token.raw) || isTold(token)) continue;
      if (((known[i] ?? 0) & KNOWN.common) === 0 || isPlainName(known[i] ?? 0)) return [];
    }
    const spans: Marked['spans'] = [];
    for (const { kind, ...at } of inside)
      if (kind !== 'other' && !spans.some((s) => s.start < at.end - start && at.start - start < s.end))
        spans.push({ kind, start: at.start - start, end: at.end - start, isSign: false });
    return endToken - firstToken < 4 ? [] : [{ text: draft.slice(start, end), spans }];
  });
}

/** Sentences in which the people are swapped for others, of names from many places: who is named must not matter. */
export function swapped(
  sentences: readonly Marked[],
  names: { first: readonly string[]; last: readonly string[] },
  seed: number,
): Marked[] {
  const random = seeded(seed);
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  return sentences.flatMap(({ text, spans }) => {
    if (!spans.some((s) => s.kind === 'person') || spans.some((s) => s.isSign)) return [];
    const marked: Marked = { text: '', spans: [] };
    let from = 0;
    for (const span of [...spans].sort((a, b) => a.start - b.start)) {
      const said = text.slice(span.start, span.end);
      marked.text += text.slice(from, span.start);
      const start = marked.text.length;
      const whole = said.includes(' ') || random() < 0.15;
      const part = (list: readonly string[]) => capital(random() < MADE_UP ? spliced(one(list), one(list)) : one(list));
      const name = whole ? `${part(names.first)} ${part(names.last)}` : part(random() < 0.8 ? names.first : names.last);
      marked.text += span.kind === 'person' ? (said === said.toLowerCase() ? name.toLowerCase() : name) : said;
      marked.spans.push({ kind: span.kind, start, end: marked.text.length, isSign: false });
      from = span.end;
    }
    marked.text += text.slice(from);
    return [marked];
  });
}

/** Of names swapped in, how many are in no list: most people's are not. */
const MADE_UP = 0.5;

/** The head of one name on the tail of another: like a name, of no origin, in no list. */
const spliced = (head: string, tail: string): string =>
  head.slice(0, Math.ceil(head.length / 2)) + tail.slice(Math.floor(tail.length / 2));

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
