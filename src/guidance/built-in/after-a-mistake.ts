import type { BuiltIn } from '../../pack/merge';
import { words } from './words';

type Step = Omit<BuiltIn['afterAMistake'][number], 'step'>;

/**
 * Whom to tell, and by when, step for step. Hours: an organisation has 72 to report a breach that may hurt somebody (UK
 * GDPR, article 33), so those who must find out what it was need most of them.
 */
const STEPS: readonly Step[] = [
  {},
  { tell: 'information-governance', withinHours: 4 },
  { tell: 'it-security', withinHours: 1 },
  {},
  {},
  { tell: 'union', withinHours: 24 },
  { tell: 'occupational-health' },
];

const KEYS = [1, 2, 3, 4, 5, 6, 7] as const;

export const afterAMistake: BuiltIn['afterAMistake'] = KEYS.map((n) => ({
  step: words(`mistake_${n}`),
  ...STEPS[n - 1],
}));
