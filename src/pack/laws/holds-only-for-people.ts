import type { Hold } from '../../engine/types/policy';
import type { Protected } from '../../engine/types/review';
import type { TopicId } from '../../engine/types/topics';
import type { Law } from './law';

type Fits = { topics: readonly TopicId[]; protects: readonly Protected[] };

/** What a term that holds a send must be about, and whom it must protect. All other terms make a note at most. */
const MAY_HOLD: Record<Hold, Fits> = {
  patient: { topics: ['patient-identifier', 'patient-jigsaw'], protects: ['patient', 'relative'] },
  colleague: { topics: ['colleague-private'], protects: ['colleague'] },
  'code-name': {
    topics: ['patient-identifier', 'patient-jigsaw', 'colleague-private', 'employer-confidential'],
    protects: ['patient', 'relative', 'colleague'],
  },
  security: { topics: ['work-security'], protects: ['patient', 'relative', 'colleague', 'public'] },
};

export const holdsOnlyForPeople: Law = ({ terms }) =>
  terms.flatMap(({ hold, topic, protects, what }, i) => {
    if (hold === undefined) return [];
    const { topics, protects: whom } = MAY_HOLD[hold];
    const fits = topics.includes(topic) && whom.includes(protects) && (hold !== 'code-name' || what === 'code-name');
    return fits ? [] : [{ path: `terms.${i}.hold`, key: 'hold_not_for_a_person' as const, fill: { hold } }];
  });
