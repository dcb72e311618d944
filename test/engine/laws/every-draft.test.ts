import { describe, expect, test, vi } from 'vitest';
import { check } from '../../../src/engine/check';
import { authorsCrisis, concernsOnlyOrganisations } from '../../../src/engine/laws';
import { takeNotes } from '../../../src/engine/take-notes';
import { PLAIN_POLICY } from '../../../src/engine/types/policy';
import type { Review } from '../../../src/engine/types/review';
import type { TopicId } from '../../../src/engine/types/topics';
import { type LabelledDraft, someDrafts } from './drafts';
import { ACCOUNTS, PASSED_ON } from './own-accounts';

type Read = { draft: LabelledDraft; review: Review };
vi.setConfig({ testTimeout: 120_000 }); // thousands of drafts are read: seconds of work, more on a busy machine

const all: Read[] = someDrafts(3).map((draft) => ({ draft, review: check(draft, PLAIN_POLICY) }));
const whole = ({ draft, review }: Read) => `${draft.id}: ${review.findings.map((f) => `${f.topic} ${f.outcome}`)}`;
const topicsOf = ({ findings }: Review) => new Set(findings.map(({ topic }) => topic));

const NEVER_HOLDS: ReadonlySet<TopicId> = new Set<TopicId>([
  'disrepute',
  'employer-confidential',
  'profanity',
  'speaking-for-employer',
  'political-work',
]);
const NEVER_OF_OWN: ReadonlySet<TopicId> = new Set<TopicId>([
  'patient-identifier',
  'patient-jigsaw',
  'derogatory-patient',
  'derogatory-colleague',
  'defamation',
]);
const OF_A_THIRD_PERSON: ReadonlySet<TopicId> = new Set<TopicId>([
  'patient-identifier',
  'patient-jigsaw',
  'patient-relationship',
  'colleague-private',
]);

test('these laws see drafts of every outcome', () => {
  expect(all.length).toBeGreaterThan(6000);
  expect(new Set(all.map(({ review }) => review.outcome))).toEqual(new Set(['clear', 'advise', 'pause']));
  expect(all.filter(({ review }) => review.leftOut.length > 0).map(whole)).toEqual([]);
});

describe('a concern in the public interest', () => {
  const seen = all.filter(({ review }) => review.support.includes('raising-concern'));
  const labelled = all.filter(({ draft }) => draft.support?.includes('raising-concern'));

  test('is never disrepute, whether it was seen as one or only labelled as one', () => {
    expect(seen.length).toBeGreaterThan(300);
    expect([...seen, ...labelled].filter(({ review }) => topicsOf(review).has('disrepute')).map(whole)).toEqual([]);
  });

  test('is never held for what harms an organisation alone', () => {
    const held = seen.filter(({ draft, review }) => {
      const notes = takeNotes(draft);
      return review.findings.some(
        (f) =>
          f.outcome === 'pause' &&
          (NEVER_HOLDS.has(f.topic) || (f.topic === 'defamation' && concernsOnlyOrganisations(notes, f))),
      );
    });
    expect(held.map(whole)).toEqual([]);
  });
});

describe('what people tell of themselves', () => {
  const passedOn = ACCOUNTS.flatMap((inReplyTo) =>
    PASSED_ON.map((text) => ({ text, context: { kind: text === '' ? 'repost' : 'quote', inReplyTo } as const })),
  );

  test('passed on bare, with thanks or with sympathy, yields nothing about whoever told it', () => {
    const faults = passedOn
      .map((draft) => ({ draft, review: check(draft, PLAIN_POLICY) }))
      .filter(({ review }) => review.findings.some(({ topic }) => NEVER_OF_OWN.has(topic)))
      .map(({ draft, review }) => `${[...topicsOf(review)]}: “${draft.text}” on ${draft.context.inReplyTo}`);
    expect(faults).toEqual([]);
  });
});

describe('an author in crisis', () => {
  const inCrisis = all.filter(
    ({ draft, review }) => review.support.includes('person-in-crisis') && authorsCrisis(takeNotes(draft)),
  );

  test('is held for nothing but an identifiable third person', () => {
    expect(inCrisis.length).toBeGreaterThan(10);
    const held = inCrisis.filter(({ review }) =>
      review.findings.some(({ topic, outcome }) => outcome === 'pause' && !OF_A_THIRD_PERSON.has(topic)),
    );
    expect(held.map(whole)).toEqual([]);
  });
});

test('no review speaks of more than three topics, shows more than one offer, or offers beside a crisis', () => {
  expect(all.filter(({ review }) => topicsOf(review).size > 3).map(whole)).toEqual([]);
  expect(all.filter(({ review }) => review.offers.length > 1).map(whole)).toEqual([]);
  const besideCrisis = all.filter(
    ({ review }) => review.support.includes('person-in-crisis') && review.offers.length > 0,
  );
  expect(besideCrisis.map(whole)).toEqual([]);
});

test('every quote stands where its finding points', () => {
  const wrong = all.filter(({ draft, review }) =>
    review.findings.some((f) => {
      const source = f.in === 'text' ? draft.text : (draft.context.inReplyTo ?? '');
      return source.slice(f.start, f.end) !== f.quote || f.end > source.length;
    }),
  );
  expect(wrong.map(whole)).toEqual([]);
});
