import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELDS, type Form, isEmpty, listed, putBack } from '../../../src/guidance/concern/form';
import { lift } from '../../../src/guidance/concern/lift';

const ANGRY =
  'Two nurses for 30 people on Cedar ward again last night. It is NOT safe. Mrs Patel, 84, in bed 6 fell at 3am and nobody came for 40 minutes. I told matron Karen Doyle on Tuesday and she lied about it. Datixed it twice, nothing. The hoist has been broken since March. We need two more nurses before someone dies. NHS no 999 000 0018';

const everything = ({ fields }: Form) => FIELDS.map((field) => fields[field]).join('\n');
const leftOut = ({ leftOut: list }: Form) => list.map(listed);
const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];

describe('an angry draft', () => {
  const form = lift(ANGRY);

  test.each([
    'Two nurses for 30 people on Cedar ward again last night.',
    'It is NOT safe.',
    'fell at 3am and nobody came for 40 minutes.',
    'The hoist has been broken since March.',
  ])('says what happened word for word: %s', (fact) => expect(form.fields.happened).toContain(fact));

  test('says who knows, with the name of who was told, and that she lied', () => {
    expect(form.fields.told).toBe(
      'I told matron Karen Doyle on Tuesday and she lied about it. Datixed it twice, nothing.',
    );
  });

  test('says what is asked for, when, where and how often', () => {
    expect(form.fields.ask).toBe('We need two more nurses before someone dies.');
    expect(form.fields.when).toBe('last night; at 3am; since March');
    expect(form.fields.where).toBe('Cedar ward');
    expect(form.fields.often).toBe('again');
  });

  test('no longer says who the patient is, and lists what was left out', () => {
    expect(everything(form)).not.toMatch(/Patel|84|bed 6|999 000 0018/);
    expect(leftOut(form)).toEqual(['Mrs Patel', '84', 'bed 6', 'NHS no 999 000 0018']);
  });

  test('is as it was when everything is put back', () => {
    const back = form.leftOut.reduce((so, { id }) => putBack(so, id), form);
    expect(back.leftOut).toEqual([]);
    expect(back.fields.happened).toContain('Mrs Patel, 84, in bed 6 fell at 3am and nobody came for 40 minutes.');
    expect(back.fields.ask).toBe('We need two more nurses before someone dies. NHS no 999 000 0018');
  });
});

test.each(['', '   ', '\n\n'])('a draft of nothing makes an empty form: %j', (draft) => {
  expect(isEmpty(lift(draft))).toBe(true);
});

test('a sentence that says only how often, when or where goes there whole', () => {
  const { fields } = lift('Third night this week. On Ward 7. The pump failed.');
  expect(fields).toMatchObject({ often: 'Third night this week.', where: 'On Ward 7.', happened: 'The pump failed.' });
});

test.each([
  ['what staff were made to do is what happened', 'We had to share one hoist between 4 wards.', 'happened'],
  ['what staff were told to do is what happened', 'We were told to lie about it.', 'happened'],
  ['what should have been is what happened', 'The fridge should have been locked.', 'happened'],
  ['that nobody was told is who knows', 'I have not told anyone yet.', 'told'],
  ['that managers know is who knows', 'Management KNOW.', 'told'],
  ['what was done about it is who knows', 'told the site manager at 02:15, he laughed', 'told'],
  ['a plea is what is asked for', 'Please fix the call bells.', 'ask'],
  ['that something has to stop is what is asked for', 'This has to stop.', 'ask'],
] as const)('%s', (_why, draft, field) => expect(lift(draft).fields[field]).toBe(draft));

test('what happened and who knows part at a comma', () => {
  const { fields } = lift('We had 3 nurses for 31 on nights again, and I’ve told the matron and the union.');
  expect(fields.happened).toBe('We had 3 nurses for 31 on nights again');
  expect(fields.told).toBe('and I’ve told the matron and the union.');
});

describe('what stays', () => {
  test.each([
    ['a number of staff', 'One nurse and 2 HCAs for 28 beds.'],
    ['names of colleagues', 'Nurse Precious was crying in the sluice. I emailed Dr Khan and Sister Agnes.'],
    ['a name that was told, however little is known of it', 'Emailed Karen on Tuesday about the broken hoist.'],
    ['a bay where one works', 'Bays A and B share one nurse.'],
    ['my own age', 'I am 58 and I have done this for 30 years.'],
    ['an address of the NHS', 'I emailed matron@northgate.nhs.uk in May.'],
    ['how long somebody is made to wait', 'She is 4 hours late and he was 30 minutes in the lift.'],
    ['doses, times and counts', 'Insulin 10 units late, 14 hours on a trolley, 41 falls this month.'],
  ])('%s', (_what, draft) => {
    expect(everything(lift(draft)).replaceAll('\n', ' ')).toContain(draft.split('. ')[0]?.replace(/\.$/, ''));
    expect(leftOut(lift(draft))).toEqual([]);
  });
});

describe('what is left out', () => {
  test.each([
    ['an age', 'An 88yo man lay on a trolley for 14 hours.', '88'],
    ['a date of birth', 'Patient dob 14/03/1951 was given the wrong drug.', '14/03/1951'],
    ['a name in small letters', 'poor doris was left wet for 5 hours on our ward', 'doris'],
    ['a side room', 'The patient in side room 2 was forgotten.', 'side room 2'],
    ['a job of the patient’s', 'A patient on Cedar ward is a retired vicar and his daughter cried.', 'retired vicar'],
    ['a postcode', 'The patient lives at SK8 4QJ and was sent home alone.', 'SK8 4QJ'],
    ['an age after a name', 'Winston is 84 and was left in the same pad.', '84'],
    ['an age after “a lady of”', 'One of ours, a lady of 34, had no interpreter.', '34'],
    ['an age after “she is”', 'Our patient, she is 74 and waited 9 hours.', '74'],
  ])('%s', (_what, draft, detail) => {
    const form = lift(draft);
    expect(everything(form)).not.toContain(detail);
    expect(leftOut(form).join('|')).toContain(detail);
  });
});

test('a Welsh draft is sorted by Welsh words, and what goes leaves a mark that is no English', () => {
  const form = lift(
    'Dim ond dwy nyrs ar Ward Cedar eto neithiwr. Syrthiodd Mrs Evans, 84 oed, o wely 6 am 3am. Dywedais wrth y metron ddydd Mawrth ac roedd hi’n dweud celwydd. Mae angen mwy o staff arnom.',
  );
  expect(form.fields).toEqual({
    happened: 'Dim ond dwy nyrs ar Ward Cedar eto neithiwr. Syrthiodd [enw], […] oed, o wely […] am 3am.',
    when: 'neithiwr; 3am',
    where: 'Ward Cedar',
    often: 'eto',
    told: 'Dywedais wrth y metron ddydd Mawrth ac roedd hi’n dweud celwydd.',
    ask: 'Mae angen mwy o staff arnom.',
  });
  expect(leftOut(form)).toEqual(['Mrs Evans', '84', '6']);
});

/** Pieces that angry drafts are made of, patients' details among them. */
const PIECES = [
  'Two nurses for 30 again.',
  'Mrs Patel, 84, in bed 6 fell.',
  'An 88yo man with a broken hip waited 14 hours!!',
  'NHS no 999 000 0018',
  'They lied, and they lied again',
  'told matron, she laughed. ',
  'I emailed Karen on Tuesday.',
  'Mavis. ',
  '"Mrs Lacey will be fine" they said',
  'On Ward 7',
  'Third night this week.',
  'Please sort it out 😡😡',
  'he is a retired vicar (dob 14/03/1951), bless',
  'poor doris',
  '#unsafe @someone',
  'Mae hyn yn warthus, eto.',
  'Syrthiodd Mrs Evans, 84 oed, o wely 6.',
  '\n\n',
  '- bed 3, 4 and 5',
  'ring 07700 900461',
];
const drafts = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', '. ', '\n', ', ', '')), { maxLength: 9 })
  .map((pairs) => pairs.flat().join(''));

test('every word of any draft stands in a field or in the list of what was left out', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const form = lift(draft);
      const here = `${everything(form)}\n${form.leftOut.map(({ words }) => words).join('\n')}`.toLowerCase();
      expect(wordsOf(draft).filter((word) => !here.includes(word))).toEqual([]);
      const back = everything(form.leftOut.reduce((so, { id }) => putBack(so, id), form)).toLowerCase();
      expect(wordsOf(draft).filter((word) => !back.includes(word))).toEqual([]);
    }),
    { numRuns: 150 },
  );
}, 120_000);

test('where a word was left out its stand-in stands, so that it can be put back there', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const { fields, leftOut: list } = lift(draft);
      for (const { place, standIn } of list)
        expect(place && fields[place.field].slice(place.start, place.end)).toBe(standIn);
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('of numbers in a row none is left behind', () => {
  const form = lift('999 000 0018, 999 000 0026, Hosp no A123456 fell twice.');
  expect(form.fields.happened).not.toMatch(/\d/);
});

test('two patients of whom the same is said stay two', () => {
  const form = lift('Mrs Patel fell. Mr Jones fell. We had two nurses. Nobody came. Nobody came.');
  expect(form.fields.happened).toBe('[name] fell. [name] fell. We had two nurses. Nobody came. Nobody came.');
  expect(leftOut(form)).toEqual(['Mrs Patel', 'Mr Jones']);
});
