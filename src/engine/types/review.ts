import type { Because } from './because';
import type { DetailKind, DetailReason } from './detail-kind';
import type { Mention } from './mention';
import type { OfferId } from './offers';
import type { SupportId, TopicId } from './topics';

export const OUTCOMES = ['clear', 'advise', 'pause'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Whom a finding protects. Never an organisation. */
export type Protected = 'patient' | 'relative' | 'colleague' | 'public' | 'you';

/** Which text a span stands in. The engine is given two; whoever reads a picture's description with them sets those spans apart as `alt`. */
export type Where = 'text' | 'inReplyTo' | 'alt';

/** Offsets are UTF-16 units of that text as typed, end exclusive. */
export type Span = { start: number; end: number; in: Where };

/** One concern about one passage. Plain data: it survives cloning, and carries its words so that it can be doubted. */
export type Finding = Span & {
  topic: TopicId;
  outcome: 'advise' | 'pause';
  quote: string;
  because: Because;
  protects: Protected;
  /** Which rules it touches: ids of `guidance/rules`, where clause numbers, versions and dates are kept. */
  rules: readonly string[];
  /** The id of an organisation's own term: then it is the organisation that asks, and no rule is named. */
  own?: string;
};

/**
 * How many people could fit what is told, at least 1; how many different things are told or shown together; and `tells`, the
 * details, strongest first, each with the people who would fit without it.
 */
export type Estimate = {
  people: number;
  told: number;
  tells: readonly Tell[];
  /** How many details of this author's earlier posts are counted in; absent when none is. */
  earlier?: number;
};
/** `value` is the plain form of what is told: the same words, years or sex give the same. */
export type Tell = Span & {
  quote: string;
  because: DetailReason;
  kind: DetailKind;
  value: string;
  peopleWithout: number;
};

/** The whole answer for one draft. */
export type Review = {
  outcome: Outcome;
  findings: readonly Finding[];
  support: readonly SupportId[];
  /** At most one. */
  offers: readonly OfferId[];
  mentions: readonly Mention[];
  /** Present when a patient's story is told. */
  estimate: Estimate | null;
  /** Topics that failed and were left out: a bug, shown as "not all of it was checked". */
  leftOut: readonly string[];
};

/** The review of a draft in which nothing stands out. */
export const ALL_CLEAR: Review = {
  outcome: 'clear',
  findings: [],
  support: [],
  offers: [],
  mentions: [],
  estimate: null,
  leftOut: [],
};

const RANK: Record<Outcome, number> = { clear: 0, advise: 1, pause: 2 };
export const worse = <A extends Outcome, B extends Outcome>(a: A, b: B): A | B => (RANK[a] >= RANK[b] ? a : b);
