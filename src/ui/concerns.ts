import { type Finding, type Protected, type Review, type Where, worse } from '../engine/types/review';
import type { TopicId } from '../engine/types/topics';

/** All findings of one topic in one of the two texts: they share their explanation, so they are one thing to look at. */
export type Concern = {
  topic: TopicId;
  outcome: Finding['outcome'];
  protects: Protected;
  in: Where;
  /** The organisation's own term: never told together with a rule of somebody else's. */
  own?: string;
  findings: readonly [Finding, ...Finding[]];
};

/** The most that is shown at once; more would not be read. */
export const MOST_IN_VIEW = 3;

/** Those that hold a send first, then in the order of the text. */
export function concernsOf({ findings }: Pick<Review, 'findings'>): Concern[] {
  const together = new Map<string, Concern>();
  for (const finding of findings) {
    const key = `${finding.in} ${finding.topic} ${finding.own ?? ''}`;
    const before = together.get(key);
    together.set(key, before ? withAnother(before, finding) : { ...finding, findings: [finding] });
  }
  return [...together.values()].sort((a, b) => rank(a) - rank(b) || a.findings[0].start - b.findings[0].start);
}

const withAnother = (concern: Concern, finding: Finding): Concern => ({
  ...concern,
  outcome: worse(concern.outcome, finding.outcome),
  findings: [...concern.findings, finding],
});

const rank = ({ outcome }: Concern) => (outcome === 'pause' ? 0 : 1);

/**
 * The findings that explain it. What was learnt from other drafts adds nothing about words for which a rule already gave
 * the reason.
 */
export const toldOf = ({ findings }: Pick<Concern, 'findings'>): Finding[] => {
  const certain = findings.filter(({ because }) => because !== 'learnt');
  return findings.filter((one) => certain.includes(one) || !certain.some((other) => overlaps(one, other)));
};

const overlaps = (one: Finding, other: Finding) => one.start < other.end && other.start < one.end;

/** The words that were noticed, as one quotation; long ones shortened. */
export function quoteOf(concern: Pick<Concern, 'findings'>): string {
  return [...new Set(toldOf(concern).map(({ quote }) => shortened(quote)))].join('”, “');
}

/** Digits point at people and places; a long passage will not come again as it is. */
const PHRASE = /^(?!.*\d)\S+(?: \S+){0,5}$/u;

/** Whether all that was noticed are short phrases, which may well be written again. */
export const isPhrase = ({ findings }: Pick<Concern, 'findings'>): boolean =>
  findings.every(({ quote }) => PHRASE.test(quote.trim()));

/** The passage of the draft itself that holds the send. */
export const detailOf = ({ findings }: Pick<Review, 'findings'>): Finding | undefined =>
  findings.find((finding) => finding.outcome === 'pause' && finding.in === 'text');

/** @param most in UTF-16 units; 80 is about a line and a half of the card */
export function shortened(quote: string, most = 80): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most).replace(/\s+\S*$/, '')} …`;
}
