import type { Because } from '../types/because';
import type { HostileKind } from '../types/hostility';
import type { Notes } from '../types/notes';
import type { Verdict } from '../types/topic';

const BECAUSE: Readonly<Record<HostileKind, Because>> = {
  slur: 'slur',
  threat: 'harm',
  exclusion: 'unequal',
  dehumanising: 'generalises',
  contempt: 'generalises',
};

/** A passage that sounds hostile by itself is let be where the whole draft makes it less likely than this. */
const LEAST_LIKELY = 0.05;

/** Hostility of some kinds at people for who they are, as verdicts that hold. */
export function hostile({ hostility, learnt }: Notes, isOf: (kind: HostileKind) => boolean): Verdict[] {
  if (Math.max(learnt.says.discrimination, learnt.says.threat) < LEAST_LIKELY) return [];
  return hostility
    .filter(({ kind }) => isOf(kind))
    .map(({ start, end, in: where, kind }) => ({ start, end, in: where, outcome: 'pause', because: BECAUSE[kind] }));
}
