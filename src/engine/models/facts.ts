import { SUBJECT_FACTS } from '../subjects/subject-facts';
import { AUDIENCES, KINDS } from '../types/draft';
import { MENTION_KINDS } from '../types/mention';
import type { Estimate } from '../types/review';
import type { Seen } from './features';
import type { Linear } from './linear';
import { marginsOf } from './margins';
import type { Known } from './vector';

/**
 * The row that the trees ask: what each head says of the whole draft, the most it says of any two neighbouring
 * sentences (long drafts hide a fault in one of them), and what the rules noticed.
 */
export function factsOf(seen: Seen, known: Known, linear: Linear, estimate: Estimate | null): Float32Array {
  const { whole, most } = marginsOf(known, linear, seen.text.sentences, windowsOf(seen).length > 0);
  return Float32Array.from([...whole, ...most, ...noticedIn(seen, estimate)]);
}

/** Pairs of neighbouring sentences by their tokens; none where the whole draft is no longer than that. */
export function windowsOf({ text: { sentences } }: Pick<Seen, 'text'>): { from: number; to: number }[] {
  if (sentences.length < 3) return [];
  return sentences
    .slice(0, -1)
    .map((sentence, i) => ({ from: sentence.firstToken, to: sentences[i + 1]?.endToken ?? sentence.endToken }));
}

/** What the rules noticed, as numbers. Nobody told of counts as very many people. */
export function noticedIn({ text, answered, context, mentions, about }: Seen, estimate: Estimate | null): number[] {
  const here = mentions.filter((m) => m.in === 'text');
  return [
    ...KINDS.map((kind) => Number(context.kind === kind)),
    ...AUDIENCES.map((audience) => Number(context.audience === audience)),
    Number(context.profile?.employer !== undefined),
    Number(context.profile?.place !== undefined),
    Number(context.profile?.role !== undefined),
    Number(context.official ?? false),
    text.tokens.length,
    text.sentences.length,
    answered.tokens.length,
    ...MENTION_KINDS.map((kind) => here.reduce((count, m) => count + Number(m.kind === kind), 0)),
    estimate === null ? 9 : Math.log10(estimate.people),
    estimate?.told ?? 0,
    ...SUBJECT_FACTS.map((fact) => Number(about.has(fact))),
  ];
}
