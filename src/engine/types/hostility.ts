import type { Span } from './review';

/** What is done to people for who they are: called by a slur, threatened, shut out, made less than human, or held in contempt. */
export const HOSTILE_KINDS = ['slur', 'threat', 'exclusion', 'dehumanising', 'contempt'] as const;
export type HostileKind = (typeof HOSTILE_KINDS)[number];

/** A passage in which hostility is directed at people for who they are. `says` is how surely, from 0 to 1. */
export type Hostility = Span & { kind: HostileKind; says: number };
