import { toLogOdds } from '../models/odds';
import type { Because } from '../types/because';
import type { HostileKind, Hostility } from '../types/hostility';
import type { Notes } from '../types/notes';
import type { Verdict } from '../types/topic';

const BECAUSE = {
  slur: 'slur',
  threat: 'harm',
  exclusion: 'unequal',
  dehumanising: 'generalises',
  contempt: 'generalises',
} as const satisfies Record<HostileKind, Because>;
type BecauseOf<Kind extends HostileKind> = (typeof BECAUSE)[Kind];

/** What passages of these kinds are noticed for. */
export const becauseOf = <Kind extends HostileKind>(kinds: readonly Kind[]): readonly BecauseOf<Kind>[] =>
  kinds.map((kind) => BECAUSE[kind]);

/**
 * How a passage sounds by itself, and how likely the whole draft makes prejudice, are weighed together: either alone is
 * wrong about more sentences. Where the draft makes it as likely as `EVEN`, the sound alone decides.
 */
const DRAFT_COUNTS = 0.3;
const EVEN = 0.25;

/** Hostility of some kinds at people for who they are, as verdicts that hold. */
export function hostile<Kind extends HostileKind>(
  { hostility, learnt }: Notes,
  kinds: readonly Kind[],
): Verdict<BecauseOf<Kind>>[] {
  const likely = Math.max(learnt.says.discrimination, learnt.says.threat);
  const lean = DRAFT_COUNTS * (toLogOdds(likely) - toLogOdds(EVEN));
  return hostility
    .filter((found): found is Hostility & { kind: Kind } => kinds.some((kind) => kind === found.kind))
    .filter(({ says }) => toLogOdds(says) + lean >= 0)
    .map(({ start, end, in: where, kind }) => ({ start, end, in: where, outcome: 'pause', because: BECAUSE[kind] }));
}
