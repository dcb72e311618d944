import { expect, test } from 'vitest';
import { check } from '../../src/engine/check';
import { type OwnTerm, PLAIN_POLICY, type Policy, type Sureness } from '../../src/engine/types/policy';
import { TOPIC_IDS } from '../../src/engine/types/topics';
import { someDrafts } from './laws/drafts';

const term = (words: string, more: Partial<OwnTerm> = {}): OwnTerm => ({
  id: words,
  words: [words],
  topic: 'patient-jigsaw',
  protects: 'patient',
  hold: null,
  ...more,
});
const asking = (...terms: OwnTerm[]): Policy => ({ ...PLAIN_POLICY, terms });
const reviewOf = (text: string, policy: Policy) =>
  check({ text, context: { kind: 'post', audience: 'public' } }, policy);
const ownIn = (text: string, ...terms: OwnTerm[]) =>
  reviewOf(text, asking(...terms)).findings.filter(({ own }) => own !== undefined);

const PLAIN = 'Lovely tea on Larkspur today, and the sun came out';
const CONCERN = 'Two nurses for 30 people on Larkspur again last night. It is not safe';
const CODE_NAME = term('Larkspur', { topic: 'employer-confidential', protects: 'patient', hold: 'code-name' });

test('a ward’s name makes a note in the organisation’s own name, and never holds', () => {
  expect(reviewOf(PLAIN, PLAIN_POLICY).outcome).toBe('clear');
  expect(reviewOf(PLAIN, asking(term('Larkspur'))).outcome).toBe('advise');
  expect(ownIn(PLAIN, term('Larkspur'))).toMatchObject([
    { own: 'Larkspur', outcome: 'advise', quote: 'Larkspur', because: 'own-term', rules: [] },
  ]);
});

test('what an organisation asks is silent beside a concern', () => {
  expect(reviewOf(CONCERN, PLAIN_POLICY).support).toContain('raising-concern');
  expect(ownIn(CONCERN, term('Larkspur'))).toEqual([]);
});

test.each(['patient', 'colleague'] as const)('a term that points at a %s holds, beside a concern too', (hold) => {
  expect(ownIn(PLAIN, term('Larkspur', { hold }))).toMatchObject([{ outcome: 'pause' }]);
  expect(ownIn(CONCERN, term('Larkspur', { hold }))).toMatchObject([{ outcome: 'pause' }]);
});

test.each(['code-name', 'security'] as const)('a term held as %s holds, but is a note beside a concern', (hold) => {
  expect(ownIn(PLAIN, { ...CODE_NAME, hold })).toMatchObject([{ outcome: 'pause' }]);
  expect(ownIn(CONCERN, { ...CODE_NAME, hold })).toMatchObject([{ outcome: 'advise' }]);
});

test('while the author is in danger an organisation asks nothing and holds only for a third person', () => {
  const danger = 'I keep looking at the drug cupboard on Larkspur and thinking how easy it would be not to wake up';
  expect(reviewOf(danger, PLAIN_POLICY).support).toContain('person-in-crisis');
  expect(ownIn(danger, term('Larkspur'))).toEqual([]);
  expect(ownIn(danger, CODE_NAME)).toMatchObject([{ outcome: 'advise' }]);
});

test('no term is ever disrepute', () => {
  expect(ownIn(PLAIN, term('Larkspur', { topic: 'disrepute' }))).toEqual([]);
});

test.each([
  ['Larkspur', 'LARKSPUR is lovely', 'LARKSPUR'],
  ['Larkspur', 'our #Larkspur team', '#Larkspur'],
  ['Larkspur', 'Larkspur’s garden', 'Larkspur’s'],
  ['Mill Lane', 'the Mill-Lane kettle', 'Mill-Lane'],
  ['mill lane', 'Mill  Lane again', 'Mill  Lane'],
  ['Tŷ Siân', 'tea at Ty Sian', 'Ty Sian'],
  ['St. John’s', "the St John's fair", "St John's"],
  ['Larks*', 'Larkspurian days', 'Larkspurian'],
  ['project Wren*', 'all about Project Wrens', 'Project Wrens'],
])('the term “%s” is found in “%s”', (words, text, quote) => {
  expect(ownIn(text, term(words)).map((finding) => finding.quote)).toEqual([quote]);
});

test.each([
  ['Larkspur', 'Larkspurs are blue'],
  ['Mill Lane', 'By the mill. Lane closed'],
  ['project Wren', 'a wren project'],
  ['*', 'anything at all'],
  ['', 'anything at all'],
])('the term “%s” is not found in “%s”', (words, text) => expect(ownIn(text, term(words))).toEqual([]));

test('at most three terms are shown, those that hold first', () => {
  const names = ['Wren', 'Finch', 'Heron', 'Rook'];
  const terms = [...names.map((name) => term(name)), term('Osprey', { hold: 'patient' })];
  const found = ownIn('Wren, Finch, Heron, Rook and Osprey had cake', ...terms);
  expect(found.map(({ quote }) => quote)).toEqual(['Osprey', 'Wren', 'Finch']);
});

const DRAFTS = someDrafts(31);
const every = (how: Sureness): Policy => ({
  terms: [],
  thresholds: Object.fromEntries(TOPIC_IDS.map((id) => [id, how])),
});

test('surer never says more, sooner never holds and never says disrepute', () => {
  const seen = DRAFTS.map((draft) => ({
    usual: check(draft, PLAIN_POLICY),
    surer: check(draft, every('surer')),
    sooner: check(draft, every('sooner')),
  }));
  for (const { usual, surer, sooner } of seen) {
    const topicsOf = (findings: typeof usual.findings) => new Set(findings.map(({ topic }) => topic));
    expect(surer.outcome === 'clear' || usual.outcome !== 'clear').toBe(true);
    expect(sooner.outcome === 'pause' && usual.outcome !== 'pause').toBe(false);
    if (!topicsOf(usual.findings).has('disrepute')) expect(topicsOf(sooner.findings)).not.toContain('disrepute');
  }
  const count = (how: 'usual' | 'surer' | 'sooner') => seen.reduce((sum, one) => sum + one[how].findings.length, 0);
  expect(count('surer')).toBeLessThan(count('usual'));
  expect(count('sooner')).toBeGreaterThan(count('usual'));
}, 30_000);

test('said sooner, each topic still leaves all but a few clear drafts alone', () => {
  const clear = DRAFTS.filter(({ outcome }) => outcome === 'clear');
  const found = clear.flatMap((draft) => check(draft, every('sooner')).findings.map(({ topic }) => topic));
  const shares = TOPIC_IDS.map((id) => [id, found.filter((topic) => topic === id).length / clear.length] as const);
  expect(shares.filter(([, share]) => share > 0.02)).toEqual([]);
}, 30_000);

test('sooner adds nothing beside a concern', () => {
  expect(reviewOf(CONCERN, every('sooner')).findings).toEqual(reviewOf(CONCERN, PLAIN_POLICY).findings);
});
