import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  EMPTY_FORM,
  type Form,
  listed,
  listedStandIn,
  putBack,
  takeOut,
  written,
} from '../../../src/guidance/concern/form';

const WRITTEN = written(EMPTY_FORM, 'happened', 'Mavis fell. Mavis cried.');
const detail = (start: number) =>
  ({ field: 'happened', start, end: start + 5, words: 'Mavis', standIn: '[name]' }) as const;
const happened = (form: Form) => form.fields.happened;

test('words that were taken out come back where they stood, in any order', () => {
  const out = takeOut(takeOut(WRITTEN, detail(12)), detail(0));
  expect(happened(out)).toBe('[name] fell. [name] cried.');
  for (const order of [
    [1, 2],
    [2, 1],
  ])
    expect(happened(order.reduce(putBack, out))).toBe('Mavis fell. Mavis cried.');
  expect(happened(putBack(out, 1))).toBe('[name] fell. Mavis cried.');
});

test('they find their place after somebody wrote before it and behind it', () => {
  const out = takeOut(WRITTEN, detail(12));
  const moved = written(
    written(out, 'happened', 'Again: Mavis fell. [name] cried.'),
    'happened',
    'Again: Mavis fell. [name] cried. It hurt.',
  );
  expect(happened(putBack(moved, 1))).toBe('Again: Mavis fell. Mavis cried. It hurt.');
});

test('where their place was written over they come back at the end, and are not lost', () => {
  const over = written(takeOut(WRITTEN, detail(12)), 'happened', 'She cried.');
  expect(over.leftOut).toHaveLength(1);
  expect(happened(putBack(over, 1))).toBe('She cried. Mavis');
});

test('what was put back is known as wanted, and another field is left alone', () => {
  const out = takeOut(written(WRITTEN, 'told', 'Matron.'), detail(0));
  const back = putBack(out, 1);
  expect(back.wanted).toEqual(['Mavis']);
  expect(back.leftOut).toEqual([]);
  expect(back.fields.told).toBe('Matron.');
});

test.each([
  [', bed 12', '', 'bed 12', ''],
  ['Mavis', '[name]', 'Mavis', '[name]'],
  ['Dob 14/03/1951, w', 'W', 'Dob 14/03/1951', ''],
])('%j, now %j, is listed without what only went along', (words, standIn, shown, instead) => {
  expect([listed({ words, standIn }), listedStandIn({ standIn })]).toEqual([shown, instead]);
});

test('taking out and putting back is no change at all, wherever it is', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40 }),
      fc.nat(40),
      fc.nat(10),
      fc.string({ maxLength: 6 }),
      (text, at, length, standIn) => {
        const start = Math.min(at, text.length);
        const end = Math.min(start + length, text.length);
        const form = written(EMPTY_FORM, 'often', text);
        const out = takeOut(form, { field: 'often', start, end, words: text.slice(start, end), standIn });
        expect(putBack(out, 1).fields).toEqual(form.fields);
      },
    ),
  );
});
