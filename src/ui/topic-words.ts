import welsh from '../../public/_locales/cy/topics.json';
import english from '../../public/_locales/en_GB/topics.json';
import type { Because } from '../engine/types/because';
import type { OfferId } from '../engine/types/offers';
import type { Protected } from '../engine/types/review';
import type { SupportId, TopicId } from '../engine/types/topics';
import { catalogue } from '../platform/words';
import { say } from './in-page-words';

/** What is said of one concern. Where no words were written yet the part is null, and is not shown. */
export type TopicWords = {
  title: string;
  what: string;
  because: readonly string[];
  protects: string;
  rule: string | null;
  lift: string | null;
  compare: string | null;
  fine: string | null;
  keep: string | null;
};

type Noticed = { topic: TopicId; because: readonly Because[]; protects: Protected; quote: string };

/** Keys are made from ids, so that a topic and its words cannot drift apart; what is missing is null. */
const look = (key: string, fill?: Record<string, string>): string | null =>
  isKey(key) ? catalogue(english, welsh)(key, fill) : null;
const isKey = (key: string): key is keyof typeof english => key in english && key in welsh;
const toKey = (id: string) => id.replaceAll('-', '_');

/** Where the words for a topic's reason stand. */
export const becauseKey = (topic: TopicId, because: Because): string =>
  `topic_${toKey(topic)}_because_${toKey(because)}`;

/** What a topic is called. */
export const topicTitle = (topic: TopicId): string => look(`topic_${toKey(topic)}_title`) ?? topic;

export function topicWords({ topic, because, protects, quote }: Noticed): TopicWords {
  const of = (part: string) => look(`topic_${toKey(topic)}_${part}`, { quote });
  return {
    title: of('title') ?? say('plain_title'),
    what: of('what') ?? say('plain_what', { quote }),
    because: because.map((why) => look(becauseKey(topic, why), { quote })).filter((text) => text !== null),
    protects: of('protects') ?? say(`protects_${protects}`),
    rule: of('rule'),
    lift: of('lift'),
    compare: of('compare'),
    fine: of('fine'),
    keep: of('keep'),
  };
}

/**
 * What an organisation asks by a word of its own: in its own name, without a rule or a test of ours.
 * @param asks why, in the organisation's words
 */
export const ownWords = (
  { protects, quote }: Pick<Noticed, 'protects' | 'quote'>,
  asks: string | null,
): TopicWords => ({
  title: say('own_title'),
  what: say('own_what', { quote }),
  because: asks === null ? [] : [asks],
  protects: say(`protects_${protects}`),
  rule: null,
  lift: null,
  compare: null,
  fine: null,
  keep: null,
});

/** Help that a situation suggests, in one line; every offer has its words, which a test of the words asks for. */
export const offerWords = (offer: OfferId): string => look(`offer_${toKey(offer)}`) ?? '';

const PLAIN_SUPPORT = { 'raising-concern': 'concern', 'person-in-crisis': 'crisis' } as const;

/** @param ofAuthor whether the one who writes is the one who may need it */
export function supportWords(
  support: SupportId,
  ofAuthor: boolean,
): { title: string; say: string; fine: string | null } {
  const of = (part: string) => look(`support_${toKey(support)}_${part}`);
  const plain = PLAIN_SUPPORT[support];
  return {
    title: (ofAuthor && support === 'person-in-crisis' ? null : of('title')) ?? say(`${plain}_title`),
    say: (ofAuthor ? of('say_author') : null) ?? of('say') ?? say(`${plain}_say`),
    fine: of('fine'),
  };
}
