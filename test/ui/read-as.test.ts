import { describe, expect, test } from 'vitest';
import welsh from '../../public/_locales/cy/read-as.json';
import english from '../../public/_locales/en_GB/read-as.json';
import { check } from '../../src/engine/check';
import type { Context } from '../../src/engine/types/draft';
import { PLAIN_POLICY } from '../../src/engine/types/policy';
import type { Review } from '../../src/engine/types/review';
import { TOPIC_IDS } from '../../src/engine/types/topics';
import { READERS, type Reader, readAs } from '../../src/ui/read-as';
import { finding, reviewOf } from './finding';

const read = (text: string, context: Partial<Context> = {}) =>
  check({ text, context: { kind: 'post', ...context } }, PLAIN_POLICY);
const says = (review: Review): Record<string, string> =>
  Object.fromEntries(readAs(review).map(({ reader, key }) => [reader, key]));
const wordsFor = (review: Review, reader: Reader) => readAs(review).find((one) => one.reader === reader)?.words;

const FINE = Object.fromEntries(READERS.map((reader) => [reader, `${reader}_fine`]));

describe('drafts as the engine reads them', () => {
  test.each([
    'A good shift with a good team.',
    'Proud to have passed my finals. Thank you to my mentor',
    'Rain all the way to work and not one dry sock',
  ])('nobody notices anything, and each of the five says so: %s', (text) => {
    expect(says(read(text))).toEqual(FINE);
  });

  test('an NHS number: the patient would know at once, and the words are the number', () => {
    const review = read('Please chase bloods for 999 000 0018');
    expect(says(review)).toMatchObject({
      patient: 'patient_someone',
      regulator: 'regulator_someone',
      parent: 'parent_someone',
    });
    expect(wordsFor(review, 'patient')).toEqual(['999 000 0018']);
  });

  test('a story that could fit one person: her sister would know it by what tells most', () => {
    const review = read('Tonight in resus: a lad of 19, quad bike, both femurs. Only left Ysgol Penbryn in June');
    expect(says(review).patient).toBe('patient_jigsaw');
    const tells = review.estimate?.tells.map(({ quote }) => quote) ?? [];
    expect(wordsFor(review, 'patient')?.[0]).toBe(tells[0]);
    expect(wordsFor(review, 'patient')?.length).toBeLessThanOrEqual(2);
  });

  test('who raises a concern is somebody doing what the codes ask', () => {
    const review = read('Two nurses for 30 people on Cedar again last night. It is not safe');
    expect(says(review)).toMatchObject({
      regulator: 'regulator_concern',
      manager: 'manager_concern',
      patient: 'patient_concern',
      parent: 'parent_concern',
    });
  });
});

describe('what stands beside what', () => {
  const identifier = finding('patient-identifier', { quote: 'Abel Finch' });

  test('a concern with a patient’s name in it: the regulator backs it, and asks why the name is there', () => {
    const review = reviewOf([identifier], { support: ['raising-concern'] });
    expect(says(review)).toMatchObject({
      regulator: 'regulator_concern_detail',
      manager: 'manager_concern_detail',
      patient: 'patient_someone',
    });
    expect(wordsFor(review, 'regulator')).toEqual(['Abel Finch']);
  });

  test('a concern in rough words is a concern: no reader in office looks at the words', () => {
    const rough = finding('profanity', { outcome: 'advise', quote: 'damn it' });
    expect(says(reviewOf([rough], { support: ['raising-concern'] }))).toMatchObject({
      regulator: 'regulator_concern',
      manager: 'manager_concern',
    });
  });

  test('a view that an employer may not like is a view, to the regulator too', () => {
    const view = finding('disrepute', { outcome: 'advise' });
    expect(says(reviewOf([view]))).toMatchObject({ regulator: 'regulator_view', manager: 'manager_view' });
  });

  test('a note is worth a second thought, and no more', () => {
    const note = finding('derogatory-patient', { outcome: 'advise' });
    expect(says(reviewOf([note])).regulator).toBe('regulator_note');
    expect(says(reviewOf([{ ...note, outcome: 'pause' }])).regulator).toBe('regulator_unkind');
  });

  test('the most serious of several things is what a reader notices', () => {
    const several = reviewOf([finding('profanity', { outcome: 'advise' }), { ...identifier, start: 40, end: 50 }]);
    expect(says(several)).toMatchObject({ friend: 'friend_someone', patient: 'patient_someone' });
  });

  test('a story that hundreds could fit: the patient would not know that it is them', () => {
    const review = reviewOf([], { estimate: { people: 800, told: 2, tells: [] } });
    expect(says(review)).toEqual({ ...FINE, patient: 'patient_many' });
  });

  test('somebody else in danger: a friend and the family are glad of a kind answer', () => {
    expect(says(reviewOf([], { support: ['person-in-crisis'] }))).toMatchObject({
      friend: 'friend_crisis',
      patient: 'patient_crisis',
      regulator: 'regulator_fine',
    });
  });

  test('an organisation’s own word is nothing to anybody else', () => {
    expect(says(reviewOf([finding('employer-confidential', { own: 'project-heron' })]))).toEqual(FINE);
  });
});

const ALL_SAID = TOPIC_IDS.flatMap((topic) =>
  (['advise', 'pause'] as const).flatMap((outcome) => readAs(reviewOf([finding(topic, { outcome })]))),
);

test('every topic is noticed by somebody', () => {
  const unseen = TOPIC_IDS.filter((topic) =>
    readAs(reviewOf([finding(topic)])).every(({ reader, key }) => key === `${reader}_fine`),
  );
  expect(unseen).toEqual([]);
});

test('a sentence that points at words gets them, and one that does not has no place for them', () => {
  for (const { key, words } of ALL_SAID.filter((one) => !one.key.endsWith('_fine'))) {
    expect(words.length, key).toBeGreaterThan(0);
    expect(words.length, key).toBeLessThanOrEqual(2);
  }
  const withPlace = Object.entries(english).filter(([, text]) => text.includes('{words}'));
  expect(withPlace.map(([key]) => key).filter((key) => /_(fine|crisis|many|concern)$/.test(key))).toEqual([]);
});

test('every sentence can be said', () => {
  const sayable = new Set<string>([
    ...ALL_SAID.map(({ key }) => key),
    ...READERS.flatMap((reader) => [reader, `${reader}_fine`, `${reader}_concern`]),
    'manager_concern_detail',
    'regulator_concern_detail',
    'friend_crisis',
    'parent_crisis',
    'patient_crisis',
    'patient_many',
    'title',
  ]);
  expect(Object.keys(english).filter((key) => !sayable.has(key))).toEqual([]);
});

test.each([
  ['English', english],
  ['Welsh', welsh],
])('%s: one or two short sentences each, without blame', (_language, words: Record<string, string>) => {
  const texts = Object.values(words);
  expect(texts.filter((text) => text.length > 100)).toEqual([]);
  expect(texts.filter((text) => /\b(guilty|punish|sack|struck off|misconduct|euog|cosb)\b/i.test(text))).toEqual([]);
});
