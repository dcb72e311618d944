import { expect, test } from 'vitest';
import { findMentions } from '../../src/engine/mentions/index';
import { maskedWords } from '../../src/engine/models/masked-words';
import { readText } from '../../src/engine/text/read-text';

const masked = (typed: string, number?: (word: string) => string) => {
  const text = readText(typed);
  const words = maskedWords(text, findMentions(text, 'text'), number);
  expect(words).toHaveLength(text.tokens.length);
  return words.filter((word) => word !== '').join(' ');
};

test.each([
  ['Edna Jones in bed 4 rang 07700 900123', '⟨person⟩ in bed 0 rang ⟨phone⟩'],
  ['Ask @jan_1 or see https://x.org/a', 'ask ⟨handle⟩ or see ⟨url⟩'],
  ['Sent to LS1 4AB, born 03/04/1950, 999 000 0018', 'sent to ⟨postcode⟩ , born ⟨date-of-birth⟩ , ⟨nhs-number⟩'],
  ['sister Okafor said 12mg', '⟨sibling⟩ ⟨person⟩ said 00mg'],
])('names and numbers teach nothing: “%s”', (typed, expected) => expect(masked(typed)).toBe(expected));

test.each([
  [
    'The hard of hearing man and his Polish-speaking wife',
    'the ⟨group⟩ ⟨adult⟩ and ⟨theirs⟩ ⟨group⟩-speaking ⟨spouse⟩',
  ],
  ["Mum's black-out", "⟨parent⟩'s black-out"],
  ['we 👩🏽 here', 'we ⟨adult⟩ here'],
])('nor does who people are: “%s”', (typed, expected) => expect(masked(typed)).toBe(expected));

test('what is no name, number or identity stays as it was', () => {
  expect(masked('The kettle is broken again')).toBe('the kettle is broken again');
});

test('a number is written by its shape, or as it is asked', () => {
  expect(masked('bay 12 and 88yo')).toBe('bay 00 and 00yo');
  expect(masked('bay 12 and 88yo', () => '⟨n⟩')).toBe('bay ⟨n⟩ and ⟨n⟩');
});

test('two drafts that differ in whom they name are one to the models', () => {
  expect(masked('My mum Edna Jones was rude to the Polish nurse')).toBe(
    masked('My dad Raj Patel was rude to the Spanish nurse'),
  );
});
