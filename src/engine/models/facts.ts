import { SUBJECT_FACTS } from '../subjects/subject-facts';
import { AUDIENCES, KINDS } from '../types/draft';
import { MENTION_KINDS } from '../types/mention';
import type { Estimate } from '../types/review';
import { SCOPES } from '../types/text';
import type { Seen } from './features';
import type { Linear } from './linear';
import { type Margins, marginsOf } from './margins';
import type { Known } from './vector';
import { type Stretch, worthReading } from './worth-reading';

/** A row that the trees ask: of the whole draft, or of its sentences worth reading. */
export type Facts = Record<'whole' | 'worth', Float32Array>;

/**
 * What each head says, the most it says of any two neighbouring sentences (long drafts hide a fault in one of them), and
 * what the rules noticed.
 */
export function factsOf(seen: Seen, known: Known, linear: Linear, estimate: Estimate | null): Facts {
  const all = seen.text.sentences;
  const margins = marginsOf(known, linear, all);
  const row = ({ whole, most }: Margins, read: readonly Stretch[]) =>
    Float32Array.from([...whole, ...most, ...noticedIn(seen, estimate, read)]);
  const worth = worthReading(all, margins.alone);
  const whole = row(margins, all);
  return { whole, worth: worth.length === all.length ? whole : row(marginsOf(known, linear, worth), worth) };
}

/** What the rules noticed, as numbers. Nobody told of counts as very many people. */
export function noticedIn(
  { answered, context, mentions, about, scopes }: Seen,
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
    ...SCOPES.map((scope) => wordsIn(read, (token) => scopes.has(scope, token))),
  ];
}

/** How many words of these sentences are such. */
function wordsIn(read: readonly Stretch[], isSuch: (token: number) => boolean): number {
  let count = 0;
  for (const { firstToken, endToken } of read)
    for (let token = firstToken; token < endToken; token++) count += Number(isSuch(token));
  return count;
}
