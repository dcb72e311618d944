import { expect, test } from 'vitest';
import { EMPTY_FORM, type Field, putBack, takeOut, written } from '../../../src/guidance/concern/form';
import { lift } from '../../../src/guidance/concern/lift';
import { look } from '../../../src/guidance/concern/look';

const formOf = (fields: Partial<Record<Field, string>>) =>
  Object.entries(fields).reduce((form, [field, text]) => written(form, field as Field, text), EMPTY_FORM); // as typed above
const offered = (fields: Partial<Record<Field, string>>) => look(formOf(fields)).details.map(({ words }) => words);

test('a patient’s details that somebody types are offered to be taken out, in whichever box', () => {
  const form = formOf({ happened: 'Mrs Patel in bed 6 fell.', ask: 'Please ring her on 07700 900461.' });
  const { details } = look(form);
  expect(details.map(({ field, words }) => [field, words.trim()])).toEqual([
    ['happened', 'Mrs Patel'],
    ['happened', 'bed 6'],
    ['ask', expect.stringContaining('07700 900461')],
  ]);
  for (const { field, start, end, words } of details) expect(form.fields[field].slice(start, end)).toBe(words);
});

test('an empty form has nothing to take out', () => expect(offered({})).toEqual([]));

test('names of staff, wards, times and counts are not offered', () => {
  expect(
    offered({
      happened: 'Two nurses for 30 people. The hoist was broken for 14 hours.',
      when: 'Monday, 3am',
      where: 'Cedar ward',
      told: 'Karen Doyle, and Sister Agnes',
    }),
  ).toEqual([]);
});

test('nothing is left to offer of a draft that was sorted, but what ails somebody who could be found by it', () => {
  const form = lift('An 88yo man with a broken hip lay on a trolley in resus for 14 hours on Monday.');
  expect(look(form).details.map(({ words }) => words)).toEqual(['broken hip']);
});

test('what was put back is not offered again', () => {
  const form = lift('Mrs Patel fell on our ward.');
  const back = form.leftOut.reduce((so, { id }) => putBack(so, id), form);
  expect(back.fields.happened).toContain('Mrs Patel');
  expect(look(back).details).toEqual([]);
});

test('what is taken out is gone from the offers', () => {
  const form = formOf({ happened: 'Mrs Patel fell on our ward.' });
  const [detail] = look(form).details;
  expect(detail && look(takeOut(form, detail)).details).toEqual([]);
});

test('somebody who writes that they want to end their life is seen, and anger alone is not', () => {
  expect(look(formOf({ happened: 'I cannot do this any more. I want to end my life tonight.' })).inCrisis).toBe(true);
  expect(look(formOf({ happened: 'I am so angry. They lied to us again.' })).inCrisis).toBe(false);
});

test('a small number that was put back hides no long one that it is part of', () => {
  const form = lift('Syrthiodd Mrs Pritchard yng ngwely 6 neithiwr. Mae angen dwy nyrs arall.');
  const back = form.leftOut.filter(({ words }) => words === '6').reduce((so, { id }) => putBack(so, id), form);
  expect(back.wanted).toEqual(['6']);
  const { details } = look(written(back, 'told', 'Dywedais. NHS number 999 000 0026.'));
  expect(details.map(({ words }) => words.trim())).toEqual(['999 000 0026']);
});
