import { findMentions } from '../../engine/mentions/index';
import { readText } from '../../engine/text/read-text';
import type { Mention } from '../../engine/types/mention';
import { ASK, OFTEN, OPENS_TOLD, SMALL, TOLD, WELSH_WARD, WHEN, WHERE } from './cues';
import type { Field } from './form';
import { isWelsh } from './welsh';

/** A passage of a draft, offsets in UTF-16 units of it, end exclusive. */
export type Span = { start: number; end: number };

/** A sentence, the field that it goes to whole, and its words for when, where and how often. */
export type Sorted = Span & { field: Field; also: readonly (Span & { field: Field })[] };

/** Sentences of a draft by their field. Together they are the whole draft: no word falls between two. */
export function sortSentences(draft: string): readonly Sorted[] {
  const text = readText(draft);
  const mentions = findMentions(text, 'text');
  const starts = text.sentences.map(({ start }, at) => (at === 0 ? 0 : start));
  return starts
    .flatMap((start, at) => partsOf(draft, { start, end: starts[at + 1] ?? draft.length }))
    .map(({ start, end }) => {
      const said = draft.slice(start, end);
      return { start, end, ...placed(said, start, wordsFor(said, start, mentions)) };
    });
}

/** Fewer words before a comma are no piece of their own. */
const LEAST_WORDS = 4;

/** "Three nurses for 31 again, I told the matron": what happened, and then who knows. */
function partsOf(draft: string, { start, end }: Span): readonly Span[] {
  const said = draft.slice(start, end);
  const cut = [...said.matchAll(TOLD)].map(({ index }) => said.slice(0, index)).find((before) => PAUSE.test(before));
  const at = cut?.replace(AND, '').length ?? 0;
  const before = said.slice(0, at);
  if (has(before, TOLD) || (before.match(/[\p{L}\p{N}’']+/gu) ?? []).length < LEAST_WORDS) return [{ start, end }];
  return [
    { start, end: start + at },
    { start: start + at, end },
  ];
}
const PAUSE = /[,;:–—] *(?:(?:and|but|so|a|ond) )?$/u;
const AND = /(?:and|but|so|a|ond) $/u;

function placed(said: string, start: number, also: Sorted['also']): Pick<Sorted, 'field' | 'also'> {
  if (has(said, TOLD) || OPENS_TOLD.test(said)) return { field: 'told', also: [] };
  if (has(said, ASK)) return { field: 'ask', also: [] };
  const [first] = FRAGMENTS.filter((field) => also.some((one) => one.field === field));
  if (first && !saysMore(said, start, also)) return { field: first, also: also.filter(({ field }) => field !== first) };
  return { field: 'happened', also };
}

/** "Third night this week." says how often before it says when. */
const FRAGMENTS = ['often', 'when', 'where'] as const;

/** Whether a sentence tells something beside when, where and how often. */
function saysMore(said: string, start: number, also: Sorted['also']): boolean {
  let left = '';
  for (let at = 0; at < said.length; at += 1)
    left += also.some((one) => one.start <= start + at && start + at < one.end) ? ' ' : said.charAt(at);
  return (left.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []).some((word) => !SMALL.has(word));
}

function wordsFor(said: string, start: number, mentions: readonly Mention[]): Sorted['also'] {
  const end = start + said.length;
  const here = mentions.filter((one) => one.start >= start && one.end <= end);
  const of = (field: Field, pattern: RegExp) =>
    [...said.matchAll(pattern)].map(({ 0: words, index }) => ({
      field,
      start: start + index,
      end: start + index + words.length,
    }));
  const told = (field: Field, kinds: (one: Mention) => boolean) => here.filter(kinds).map((one) => ({ ...one, field }));
  const all = [
    ...of('often', OFTEN),
    ...of('when', WHEN),
    ...(isWelsh(said) ? of('where', WELSH_WARD) : []),
    ...told('when', ({ kind }) => kind === 'time' || kind === 'date'),
    ...told('where', isPlaceOfWork),
    ...of('where', WHERE),
  ];
  const kept: (Span & { field: Field })[] = [];
  for (const { field, start: from, end: to } of all)
    if (!kept.some((one) => one.start < to && from < one.end)) kept.push({ field, start: from, end: to });
  return kept.sort((a, b) => a.start - b.start);
}

/** Wards, sites and towns; not regulators and firms, and not where somebody lives. */
const isPlaceOfWork = ({ kind, value }: Mention): boolean =>
  kind === 'ward' ||
  ((kind === 'org' || kind === 'place') && !/^(?:world|address|street):/u.test(value)) ||
  (kind === 'bed' && value.startsWith('bay'));

const has = (said: string, pattern: RegExp): boolean => said.search(pattern) >= 0;
