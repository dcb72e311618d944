import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasCheckDigit } from '../../src/engine/mentions/check-digit';
import { findMentions } from '../../src/engine/mentions/index';
import { readText } from '../../src/engine/text/read-text';
import { someDrafts } from './laws/drafts';

const values = (kind: string, text: string) =>
  findMentions(readText(text), 'text')
    .filter((m) => m.kind === kind)
    .map((m) => m.value);

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const withCheck = (nine: string) => [...'0123456789'].map((d) => nine + d).find(hasCheckDigit);
const around = fc.constantFrom(
  (n: string) => `Can someone chase bloods for ${n} please`,
  (n: string) => `${n}`,
  (n: string) => `bed 4 ${n}, K of 6.8`,
  (n: string) => `it's ${n}!! back again`,
  (n: string) => `see (${n}) on the list\nthanks`,
);
const spaced = fc.constantFrom(
  (n: string) => n,
  (n: string) => n.replace(/^(\d{3})(\d{3})/, '$1 $2 '),
  (n: string) => n.replace(/^(\d{3})(\d{3})/, '$1-$2-'),
  (n: string) => n.replace(/^(\d{3})(\d{3})/, '$1.$2.'),
  (n: string) => [...n].join(' '),
  (n: string) => n.replace(/^(\d{5})/, '$1 '),
);

test('an NHS number is found in whatever way it is spaced', () => {
  fc.assert(
    fc.property(digits(6), spaced, around, (six, space, put) => {
      const number = withCheck(`999${six}`);
      fc.pre(number !== undefined && !/^(\d)\1+$/.test(number));
      expect(values('nhs-number', put(space(number ?? '')))).toEqual([number]);
    }),
    { numRuns: 500 },
  );
});

test('a CHI number is found: a day of birth, four digits, the last of which checks', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      digits(5),
      around,
      (day, month, five, put) => {
        const number = withCheck(`${String(day).padStart(2, '0')}${String(month).padStart(2, '0')}${five}`);
        fc.pre(number !== undefined);
        expect(values('chi-number', put(number ?? ''))).toEqual([number]);
      },
    ),
    { numRuns: 300 },
  );
});

test('mobile numbers are found at home and from abroad', () => {
  const forms = fc.constantFrom(
    (n: string) => n,
    (n: string) => n.replace(/^(\d{5})/, '$1 '),
    (n: string) => n.replace(/^(\d{5})(\d{3})/, '$1 $2 '),
    (n: string) => n.replace(/^0(\d{4})/, '+44 $1 '),
    (n: string) => n.replace(/^0/, '+44'),
    (n: string) => n.replace(/^0(\d{4})/, '+44 (0)$1 '),
    (n: string) => n.replace(/^0/, '0044 '),
  );
  fc.assert(
    fc.property(digits(3), forms, (three, form) => {
      const number = `07700900${three}`;
      expect(values('phone', `ring her daughter on ${form(number)} please`)).toEqual([number]);
    }),
    { numRuns: 300 },
  );
});

test('ten digits whose check digit is wrong are no NHS number unless they are called one', () => {
  fc.assert(
    fc.property(digits(7), (seven) => {
      const number = `999${seven}`;
      fc.pre(!hasCheckDigit(number));
      expect(values('nhs-number', `parcel ${number} has gone`)).toEqual([]);
      expect(values('nhs-number', `NHS number ${number}`)).toEqual([number]);
    }),
    { numRuns: 300 },
  );
});

test('hardly any draft that points at nobody by a number is said to hold a patient’s: under one in two thousand', () => {
  const without = someDrafts(2).filter(
    ({ findings }) => !findings?.some(({ topic }) => topic === 'patient-identifier'),
  );
  expect(without.length).toBeGreaterThan(5000);
  const wrong = without.filter(({ text }) =>
    findMentions(readText(text), 'text').some(({ kind }) => /^(?:nhs|chi|hospital)-number$/.test(kind)),
  );
  expect(wrong.length / without.length).toBeLessThan(0.0005);
});
