import { TOPIC_IDS, type TopicId } from '../../engine/types/topics';
import type { Guidance } from '../../pack/merge';
import type { Pack } from '../../pack/pack';

type Card = Guidance['cards'][number];

/** What a note is about: a card, a topic of ours, an organisation's own term, or the guidance as a whole. */
export type About =
  | { kind: 'card'; card: Card }
  | { kind: 'topic'; topic: TopicId }
  | { kind: 'term'; term: string }
  | { kind: 'nothing' };

type Here = { guidance: Pick<Guidance, 'cards'>; pack: Pick<Pack, 'terms'> | null };

/**
 * What an address names after `#tell/`: `card/ID`, `topic/ID` or `term/ID`. What is not there, as in `card/missing`,
 * leaves the guidance as a whole.
 */
export function findAbout([kind, id]: readonly string[], { guidance, pack }: Here): About {
  const card = guidance.cards.find((one) => one.id === id);
  if (kind === 'card' && card) return { kind, card };
  const topic = TOPIC_IDS.find((one) => one === id);
  if (kind === 'topic' && topic) return { kind, topic };
  const term = pack?.terms.find((one) => one.id === id);
  if (kind === 'term' && term) return { kind, term: term.id };
  return { kind: 'nothing' };
}
