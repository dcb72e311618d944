import { findMentions } from '../../src/engine/mentions/index';
import { readText } from '../../src/engine/text/read-text';
import type { Kind, Marked } from './tagger-data';

export type Span = { kind: string; start: number; end: number };
const meets = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** Precision, recall and F1 in percent by overlap of spans; what stands in handles and hashtags is left out. */
export function overlapF1(sentences: readonly Marked[], find: (text: string) => readonly Span[], kind: Kind) {
  let right = 0;
  let said = 0;
  let found = 0;
  let wanted = 0;
  for (const { text, spans } of sentences) {
    const gold = spans.filter((s) => s.kind === kind && !s.isSign);
    const signs = spans.filter((s) => s.isSign);
    const ours = find(text).filter((s) => s.kind === kind && !signs.some((sign) => meets(sign, s)));
    said += ours.length;
    wanted += gold.length;
    right += ours.filter((s) => gold.some((g) => meets(g, s))).length;
    found += gold.filter((g) => ours.some((s) => meets(g, s))).length;
  }
  const precision = said ? (100 * right) / said : 0;
  const recall = wanted ? (100 * found) / wanted : 0;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision: round(precision), recall: round(recall), f1: round(f1), wanted };
}

const round = (x: number) => Math.round(10 * x) / 10;

export const mentionSpans = (text: string): Span[] => findMentions(readText(text), 'text');
export const inSmallLetters = (sentences: readonly Marked[]): Marked[] =>
  sentences.map(({ text, spans }) => ({ spans, text: lowered(text) }));
/** Lower case without a change of length. */
const lowered = (text: string) =>
  Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
