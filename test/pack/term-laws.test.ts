import { describe, expect, test } from 'vitest';
import { en, northgate } from './northgate';
import { northgateWith, saidOf } from './read';

const term = (words: string, more: Record<string, unknown> = {}) => ({
  ...northgate.terms[0],
  words: [words],
  ...more,
});
const withTerm = (words: string, more?: Record<string, unknown>) => northgateWith('terms.0', term(words, more));
const refusals = (written: unknown) => saidOf(written).filter((said) => !said.endsWith('language_missing'));

describe('a pack cannot hold a send by its own words', () => {
  test.each([
    ['disrepute', 'hold', 'not_one_of'],
    ['patient', 'topic', 'hold_not_for_a_person', { topic: 'employer-confidential' }],
    ['patient', 'whom', 'hold_not_for_a_person', { protects: 'public' }],
    ['colleague', 'topic', 'hold_not_for_a_person', { topic: 'derogatory-colleague', protects: 'colleague' }],
    ['security', 'topic', 'hold_not_for_a_person', { topic: 'defamation' }],
    ['code-name', 'kind', 'hold_not_for_a_person', { what: 'project', topic: 'employer-confidential' }],
    ['code-name', 'whom', 'hold_not_for_a_person', { what: 'code-name', protects: 'public' }],
  ] as [string, string, string, Record<string, string>?][])(
    'held for %s with the wrong %s',
    (hold, _what, key, more = {}) => {
      expect(refusals(withTerm('Larkspur', { ...more, hold }))).toEqual([`terms.0.hold: ${key}`]);
    },
  );

  test('nor by a field that says so', () => {
    expect(refusals(withTerm('Larkspur', { outcome: 'pause' }))).toEqual(['terms.0.outcome: no_outcome']);
  });

  test.each([
    ['patient', { topic: 'patient-identifier' }],
    ['colleague', { topic: 'colleague-private', protects: 'colleague' }],
    ['security', { topic: 'work-security', protects: 'public' }],
  ] as const)('but may protect a person: %s', (hold, more) => {
    expect(refusals(withTerm('Larkspur', { ...more, hold }))).toEqual([]);
  });
});

describe('a term cannot be', () => {
  test.each([
    ['unsafe', 'term_of_concern'],
    ['Larkspur unsafe staffing', 'term_of_concern'],
    ['uns@fe', 'term'],
    ['cover up', 'term_of_concern'],
    ['whistleblower', 'term_of_concern'],
    ['strike', 'term_of_concern'],
    ['str*', 'term_of_concern'],
    ['understaffed', 'term_of_concern'],
    ['dal*', 'term_too_common', false],
    ['streicio', 'term_of_concern'],
    ['CQC', 'term_of_body'],
    ['nmc hearing', 'term_of_body'],
    ['UNISON', 'term_of_body'],
    ['Royal College', 'term_of_body'],
    ['Thirlwall Inquiry', 'term_of_body'],
    ['Protect', 'term_of_body'],
    ['BBC', 'term_of_body'],
    ['disabled', 'term_of_characteristic'],
    ['Muslim', 'term_of_characteristic'],
    ['black staff', 'term_of_characteristic'],
    ['trans*', 'term_of_characteristic'],
    ['Gaza', 'term_of_characteristic'],
    ['health minister', 'term_of_office'],
    ['Secretary of State', 'term_of_office'],
    ['chief executive', 'term_of_office'],
    ['the board', 'term_of_office'],
    ['Priya Ramsbottom', 'term_of_office'],
    ['Ramsbottom', 'term_of_office'],
    ['Ramsb*', 'term_of_office'],
    ['Mr Featherstone', 'term_of_office'],
    ['Northgate', 'term_of_own_name'],
    ['Northgate Hospitals', 'term_of_own_name'],
    ['NHFT', 'term_of_own_name'],
    ['rx9', 'term_of_own_name'],
    ['hospital', 'term_too_common'],
    ['my ward', 'term_too_common'],
  ])('%s (%s)', (words, key, refused = true) => {
    const path = `terms.0.words.0: ${key}`;
    if (refused) expect(refusals(withTerm(words))).toContain(path);
    else expect(refusals(withTerm(words))).toEqual([]);
  });

  test.each([
    'Union Street Clinic',
    'Christian Lodge',
    'White House Ward',
    'St. John’s',
    'Ty Mawr',
    'C-P-U 4',
    'Women & Birth Centre',
  ])('but a ward or a site may be called %s', (words) => expect(refusals(withTerm(words))).toEqual([]));

  test('anything while nobody says who is on the board', () => {
    expect(refusals(northgateWith('identity.board', []))).toEqual(['identity.board: board_missing']);
  });

  test.each([
    '.*',
    'a|b',
    '^Larkspur$',
    '(x+x+)+y',
    '[a-z]',
    'La*',
    '*',
    'Lark*spur',
    'a\\d',
    'one two three four five six seven',
  ])('an expression or a wide card: %s', (words) =>
    expect(refusals(withTerm(words))).toEqual(['terms.0.words.0: term']),
  );
});

describe('a pack cannot raise disrepute', () => {
  test('by a threshold', () => {
    expect(refusals(northgateWith('thresholds.disrepute', 'sooner'))).toEqual(['thresholds.disrepute: disrepute']);
  });
  test('by a term', () => {
    expect(refusals(withTerm('Larkspur', { topic: 'disrepute' }))).toEqual(['terms.0.topic: disrepute']);
  });
});

describe('thresholds stay within limits', () => {
  test.each(['patient-identifier', 'patient-jigsaw', 'colleague-private', 'threat', 'unsafe-suicide-content'])(
    '%s is never quieter',
    (topic) =>
      expect(refusals({ ...northgate, thresholds: { [topic]: 'surer' } })).toEqual([
        `thresholds.${topic}: threshold_quieter`,
      ]),
  );
  test.each(['political-work', 'speaking-for-employer', 'employer-confidential', 'profanity'])(
    '%s is never sooner',
    (topic) =>
      expect(refusals({ ...northgate, thresholds: { [topic]: 'sooner' } })).toEqual([
        `thresholds.${topic}: threshold_sooner`,
      ]),
  );
  test('nor a number of one’s own', () => {
    expect(refusals({ ...northgate, thresholds: { promotion: 0.01 } })).toEqual(['thresholds.promotion: not_one_of']);
  });
});

describe('a period', () => {
  test.each([
    ['2027-01-14', []],
    ['2027-01-15', ['periods.0.until: period_too_long']],
    [undefined, ['periods.0.until: period_without_end']],
    ['for now', ['periods.0.until: period_without_end']],
    ['2026-11-19', ['periods.0.until: period_backwards']],
  ])('from 20 November 2026 until %s', (until, said) => {
    expect(refusals(northgateWith('periods.0.until', until))).toEqual(said);
  });
  test('has no more than advice', () => {
    expect(refusals(northgateWith('periods.0.outcome', 'pause'))).toEqual(['periods.0.outcome: no_outcome']);
    const held = { topic: 'work-security', hold: 'security', period: 'wagtail-news' };
    expect(refusals(withTerm('Larkspur', held))).toEqual(['terms.0.hold: period_holds']);
  });
});

test.each(['The NMC asks you not to name it.', 'CQC rules apply here.'])(
  'an own term does not borrow a name: %s',
  (text) => {
    expect(refusals(northgateWith('terms.0.advice', en(text)))).toEqual(['terms.0.advice.en-GB: borrowed_name']);
    expect(refusals(northgateWith('periods.0.advice', en(text)))).toEqual(['periods.0.advice.en-GB: borrowed_name']);
  },
);
