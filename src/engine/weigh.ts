import { authorsCrisis, concernsOnlyOrganisations, isOfTeller, mocksOnlySelf } from './laws';
import { ownFindings } from './own/own-findings';
import { applySureness } from './own/sureness';
import type { Notes } from './types/notes';
import type { Policy } from './types/policy';
import { type Finding, type Outcome, type Review, worse } from './types/review';
import type { Topic, Verdict } from './types/topic';
import type { SupportId, TopicId } from './types/topics';

export type Weighed = Pick<Review, 'outcome' | 'findings' | 'support'>;
export type TopicVerdict = Verdict & { topic: Topic };

/** Topics shown at most: more than three is a lecture. */
const MOST_TOPICS = 3;

/** From verdicts to a review: the laws, then what fits on a card, then the outcome. The pack comes last and cannot reach the laws. */
export function weigh(
  notes: Notes,
  verdicts: readonly TopicVerdict[],
  support: readonly SupportId[],
  policy: Policy,
): Weighed {
  const lawful = LAWS.reduce((left, law) => law(left, notes, support), verdicts);
  const sure = applySureness(lawful, notes, support, policy);
  const findings = [
    ...mostSerious(sure).map((verdict) => toFinding(notes, verdict)),
    ...ownFindings(notes, support, policy.terms),
  ];
  const outcome = findings.reduce<Outcome>((worst, finding) => worse(worst, finding.outcome), 'clear');
  return { outcome, findings, support };
}

type Law = (verdicts: readonly TopicVerdict[], notes: Notes, support: readonly SupportId[]) => readonly TopicVerdict[];

const NEVER_OF_OWN_ACCOUNTS: ReadonlySet<TopicId> = new Set<TopicId>([
  'patient-identifier',
  'patient-jigsaw',
  'derogatory-patient',
  'derogatory-colleague',
  'defamation',
]);

/** What people tell of themselves is theirs: passing it on is no breach. */
const dropOwnAccounts: Law = (verdicts, notes) =>
  verdicts.filter((v) => !(NEVER_OF_OWN_ACCOUNTS.has(v.topic.id) && isOfTeller(notes, v)));

const OF_SOMEBODY_ELSE: ReadonlySet<TopicId> = new Set<TopicId>(['derogatory-patient', 'derogatory-colleague']);

/** Whoever calls themselves a fool wrongs nobody. */
const dropSelfMockery: Law = (verdicts, notes) =>
  verdicts.filter((v) => !(OF_SOMEBODY_ELSE.has(v.topic.id) && v.in === 'text' && mocksOnlySelf(notes, v)));

const MORE_THAN_DISREPUTE: ReadonlySet<TopicId> = new Set<TopicId>([
  'defamation',
  'derogatory-colleague',
  'employer-confidential',
]);

/** One fault is one finding: a charge at somebody is not disrepute besides. */
const dropRepeats: Law = (verdicts) =>
  verdicts.some(({ topic }) => MORE_THAN_DISREPUTE.has(topic.id))
    ? verdicts.filter(({ topic }) => topic.id !== 'disrepute')
    : verdicts;

const ADVISE_BESIDE_A_CONCERN: ReadonlySet<TopicId> = new Set<TopicId>([
  'employer-confidential',
  'profanity',
  'speaking-for-employer',
  'political-work',
]);

/** Beside a concern nothing is disrepute, and only what protects a person may hold. */
const speakUpFirst: Law = (verdicts, notes, support) =>
  support.includes('raising-concern')
    ? verdicts
        .filter(({ topic }) => topic.id !== 'disrepute')
        .map((v) =>
          ADVISE_BESIDE_A_CONCERN.has(v.topic.id) ||
          (v.topic.id === 'defamation' && concernsOnlyOrganisations(notes, v))
            ? advise(v)
            : v,
        )
    : verdicts;

const THIRD_PERSON: ReadonlySet<TopicId> = new Set<TopicId>([
  'patient-identifier',
  'patient-jigsaw',
  'patient-relationship',
  'colleague-private',
]);

/** When the author is in danger only an identifiable third person is more than a note. */
const supportBeforeFault: Law = (verdicts, notes, support) =>
  support.includes('person-in-crisis') && authorsCrisis(notes)
    ? verdicts.map((v) => (THIRD_PERSON.has(v.topic.id) ? v : advise(v)))
    : verdicts;

/** In this order. */
const LAWS: readonly Law[] = [dropOwnAccounts, dropSelfMockery, dropRepeats, speakUpFirst, supportBeforeFault];

const advise = (verdict: TopicVerdict): TopicVerdict => ({ ...verdict, outcome: 'advise' });

/** Holds before notes; the order of the labelling guide within each. */
function mostSerious(verdicts: readonly TopicVerdict[]): TopicVerdict[] {
  const sorted = [...verdicts].sort((a, b) => Number(b.outcome === 'pause') - Number(a.outcome === 'pause'));
  const shown = new Set([...new Set(sorted.map(({ topic }) => topic.id))].slice(0, MOST_TOPICS));
  return sorted.filter(({ topic }) => shown.has(topic.id));
}

function toFinding({ text, answered }: Notes, { topic, ...verdict }: TopicVerdict): Finding {
  const source = verdict.in === 'text' ? text.original : answered.original;
  return {
    ...verdict,
    topic: topic.id,
    quote: source.slice(verdict.start, verdict.end),
    protects: topic.protects,
    rules: topic.rules,
  };
}
