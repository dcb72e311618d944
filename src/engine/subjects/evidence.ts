import type { Mention } from '../types/mention';
import { ROLES, type Role } from '../types/subject';

/** How much is said for each role, in the order of `ROLES`. */
export type Weights = number[];
/** One of these is made for each sentence, and a literal list costs a sixth of one filled by a loop; the type counts its zeros. */
export const noWeights = (): Weights => [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] satisfies OneForEach<typeof ROLES>;
type OneForEach<List extends readonly unknown[]> = { [Place in keyof List]: number };

const NUMBER = Object.fromEntries(ROLES.map((role, i) => [role, i])) as Record<Role, number>; // every role is set
export const numberOf = (role: Role): number => NUMBER[role];

export const addTo = (weights: Weights, role: Role, weight: number): void => {
  const i = NUMBER[role];
  weights[i] = (weights[i] ?? 0) + weight;
};

/** The role of most weight, `unknown` below `least`, and by how much it leads the next. */
export function heaviest(weights: Weights, least: number): { role: Role; leads: number } {
  let [best, weight, next] = [NUMBER.unknown, 0, 0];
  for (let i = 0; i < weights.length; i++) {
    const here = weights[i] ?? 0;
    if (here > weight) [best, next, weight] = [i, weight, here];
    else if (here > next) next = here;
  }
  return { role: weight < least ? 'unknown' : (ROLES[best] ?? 'unknown'), leads: weight - next };
}

/** What a mention says for its being a patient who is told of; 0 for kinds that say nothing. */
export function saysPatient({ kind, value }: Mention): number {
  switch (kind) {
    case 'care':
      return value.startsWith('own:') ? 2 : 1.2;
    case 'nhs-number':
    case 'chi-number':
    case 'hospital-number':
    case 'date-of-birth':
      return 2.5;
    case 'bed':
      return 1.5;
    case 'condition':
      return 0.8;
    case 'age':
      return 0.6;
    case 'ward':
    case 'picture':
      return 0.2;
    default:
      return 0;
  }
}

/** Of those, the kinds that stand right beside whom they tell of: `Edna, 91`, `Irene bay 2`. */
export const standsBeside = ({ kind }: Mention): boolean =>
  kind === 'age' || kind === 'bed' || kind === 'date-of-birth' || kind === 'hospital-number' || kind === 'nhs-number';
