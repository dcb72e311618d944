import { thresholds as usual } from '../models/weights/thresholds';
import { topics } from '../topics/index';
import type { Notes } from '../types/notes';
import type { Policy } from '../types/policy';
import type { Topic, Verdict } from '../types/topic';
import type { SupportId, TopicId } from '../types/topics';

type TopicVerdict = Verdict & { topic: Topic };

/** How far a pack moves a topic's probability: as much as still keeps every topic between a guess and a certainty. */
const STEP = 0.15;

/**
 * Topics that a pack wants said only when surer: a hold becomes a note, a note goes. Topics that it wants said sooner: one
 * note more, never a hold, and none beside a concern or a person in danger. `disrepute` is never said sooner.
 */
export function applySureness(
  verdicts: readonly TopicVerdict[],
  notes: Notes,
  support: readonly SupportId[],
  { thresholds }: Policy,
): readonly TopicVerdict[] {
  const says = (topic: TopicId) => notes.learnt.says[topic];
  const kept = verdicts.flatMap((verdict): TopicVerdict[] => {
    const { topic, because } = verdict;
    const unsure = because === 'learnt' && says(topic.id) < usual[topic.id] + STEP;
    if (thresholds[topic.id] !== 'surer' || !unsure) return [verdict];
    return verdict.outcome === 'pause' ? [{ ...verdict, outcome: 'advise' }] : [];
  });
  if (support.length > 0 || notes.text.tokens.length === 0) return kept;
  const sooner = topics
    .filter(({ id }) => thresholds[id] === 'sooner' && id !== 'disrepute' && says(id) >= usual[id] - STEP)
    .filter(({ id }) => !verdicts.some(({ topic }) => topic.id === id));
  return [
    ...kept,
    ...sooner.map(
      (topic): TopicVerdict => ({
        topic,
        ...notes.learnt.where(topic.id),
        in: 'text',
        outcome: 'advise',
        because: 'learnt',
      }),
    ),
  ];
}
