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

/** Hostility of some kinds at people for who they are, as verdicts that hold. */
export const hostile = ({ hostility }: Notes, isOf: (kind: HostileKind) => boolean): Verdict[] =>
  hostility
    .filter(({ kind }) => isOf(kind))
    .map(({ start, end, in: where, kind }) => ({ start, end, in: where, outcome: 'pause', because: BECAUSE[kind] }));
