import { expect, test } from 'vitest';
import { concernsOf, isPhrase, quoteOf, toldOf } from '../../src/ui/concerns';
import { finding, reviewOf } from './finding';

const number = finding('patient-identifier', { quote: '999 000 0018', start: 24, because: 'nhs-number' });
const learnt = finding('patient-identifier', {
  quote: 'Please chase bloods for 999 000 0018',
  start: 0,
  because: 'learnt',
});

const told = (...findings: ReturnType<typeof finding>[]) => concernsOf(reviewOf(findings)).map(toldOf);

test('what was learnt from other drafts says nothing beside a rule that gave the reason for the same words', () => {
  expect(told(number, learnt)).toEqual([[number]]);
  expect(quoteOf({ findings: [number, learnt] })).toBe('999 000 0018');
});

test('what was learnt of other words is told as well', () => {
  const elsewhere = finding('patient-identifier', { quote: 'our lady in the blue hat', start: 60, because: 'learnt' });
  expect(told(number, elsewhere)).toEqual([[number, elsewhere]]);
});

test('what was learnt and nothing else gave a reason for is told', () => {
  expect(told(learnt)).toEqual([[learnt]]);
});

test('to wave a concern away waves away what was learnt of it too', () => {
  expect(concernsOf(reviewOf([number, learnt]))[0]?.findings).toEqual([number, learnt]);
});

test.each(['Abel', 'time wasters', 'our frequent flyer on bank holidays'])(
  '“%s” is a phrase that may come again',
  (quote) => {
    expect(isPhrase({ findings: [finding('derogatory-patient', { quote })] })).toBe(true);
  },
);

test.each(['999 000 0018', 'bed 6', 'the man who came in last night with his wife and'])(
  '“%s” is no phrase: it points at somebody, or will not come again',
  (quote) => {
    expect(isPhrase({ findings: [finding('patient-identifier', { quote })] })).toBe(false);
  },
);
