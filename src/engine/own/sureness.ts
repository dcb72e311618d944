import { toLogOdds } from '../models/odds';
import { topics } from '../topics/index';
import type { Notes } from '../types/notes';
import type { Policy } from '../types/policy';
import type { Topic, Verdict } from '../types/topic';
import type { SupportId, TopicId } from '../types/topics';

type TopicVerdict = Verdict & { topic: Topic };

/** How far a pack moves a topic, in log odds: half or twice the odds that are usually asked. So the rarest topic is never said of everything. */
const STEP = Math.log(2);

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
  const { says, from } = notes.learnt;
  const beyond = (topic: TopicId) => toLogOdds(says[topic]) - toLogOdds(from[topic]);
  const kept = verdicts.flatMap((verdict): TopicVerdict[] => {
    const { topic, because } = verdict;
    const unsure = because === 'learnt' && beyond(topic.id) < STEP;
    if (thresholds[topic.id] !== 'surer' || !unsure) return [verdict];
    return verdict.outcome === 'pause' ? [{ ...verdict, outcome: 'advise' }] : [];
  });
  if (support.length > 0 || notes.text.tokens.length === 0) return kept;
  const sooner = topics
    .filter(({ id }) => thresholds[id] === 'sooner' && id !== 'disrepute' && beyond(id) >= -STEP)
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
