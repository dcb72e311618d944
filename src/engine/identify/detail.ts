import type { DetailKind, DetailReason } from '../types/detail-kind';
import type { Span } from '../types/review';
import type { Area } from './area';
import type { Assumption } from './assumptions';
import type { Rate } from './rate';

export type Sex = 'female' | 'male';

/** Where a number comes from: a public figure, or an assumption of this project. */
export type Basis = { figure: Rate | 'ages' | 'areas' | 'bodies' } | { assumption: Assumption };

/** How a detail narrows the people who could fit. `share` is of those who fit without it, above 0 and at most 1. */
export type Narrows =
  | { by: 'ages'; from: number; to: number }
  | { by: 'sex'; sex: Sex }
  | { by: 'area'; area: Area }
  | { by: 'share'; share: number }
  | { by: 'at-most'; people: number };

/** Something told about one person, and what it leaves of all the people it could be. */
export type Detail = Span & { kind: DetailKind; quote: string; because: DetailReason; narrows: Narrows; basis: Basis };
