import { SUBJECT_FACTS } from '../subjects/subject-facts';
import { AUDIENCES, KINDS } from '../types/draft';
import { MENTION_KINDS } from '../types/mention';
import type { Estimate } from '../types/review';
import type { Seen } from './features';
import type { Linear } from './linear';
import { marginsOf, type Stretch } from './margins';
import type { Known } from './vector';

/**
 * The row that the trees ask: what each head says of the draft, the most it says of any two neighbouring sentences (long
 * drafts hide a fault in one of them), and what the rules noticed. `read` are the sentences that were judged.
 */
export function factsOf(seen: Seen, known: Known, linear: Linear, estimate: Estimate | null) {
  const { whole, most, read } = marginsOf(known, linear, seen.text.sentences);
  return { facts: Float32Array.from([...whole, ...most, ...noticedIn(seen, estimate, read)]), read };
}

/** What the rules noticed, as numbers. Nobody told of counts as very many people. */
export function noticedIn(
  { answered, context, mentions, about }: Seen,
  estimate: Estimate | null,
  read: readonly Stretch[],
): number[] {
  const here = mentions.filter((m) => m.in === 'text');
  return [
    ...KINDS.map((kind) => Number(context.kind === kind)),
    ...AUDIENCES.map((audience) => Number(context.audience === audience)),
    Number(context.profile?.employer !== undefined),
    Number(context.profile?.place !== undefined),
    Number(context.profile?.role !== undefined),
    Number(context.official ?? false),
    read.reduce((tokens, { firstToken, endToken }) => tokens + endToken - firstToken, 0),
    read.length,
    answered.tokens.length,
    ...MENTION_KINDS.map((kind) => here.reduce((count, m) => count + Number(m.kind === kind), 0)),
    estimate === null ? 9 : Math.log10(estimate.people),
    estimate?.told ?? 0,
    ...SUBJECT_FACTS.map((fact) => Number(about.has(fact))),
  ];
}
