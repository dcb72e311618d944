import { describe, expect, test } from 'vitest';
import { CLASSES, identityOfSeveral, withoutIdentity } from '../../src/engine/models/identity-words';

describe('each identity word becomes its class', () => {
  const pairs = Object.entries(CLASSES).flatMap(([name, words]) =>
    words
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => [word, name] as const),
  );
  test('every word of every class, none of them in two', () => {
    expect(pairs.length).toBeGreaterThan(400);
    expect(pairs.filter(([word, name]) => withoutIdentity(word) !== name)).toEqual([]);
    expect(new Set(pairs.map(([word]) => word)).size).toBe(pairs.length);
  });
  test('a class is nobody’s word: asked again it stays', () => {
    const names = Object.keys(CLASSES);
    expect(names.filter((name) => withoutIdentity(name) !== name)).toEqual([]);
  });
});

test.each([
  // plurals of groups are made, not listed
  ['nigerians', '⟨groups⟩'],
  ['pakistanis', '⟨groups⟩'],
  ['methodists', '⟨groups⟩'],
  // parts
  ["he's", "⟨they⟩'s"],
  ["mum's", "⟨parent⟩'s"],
  ['polish-speaking', '⟨group⟩-speaking'],
  // short parts of a compound say something else
  ['black-out', 'black-out'],
  ['white-board', 'white-board'],
  // no identity
  ['nurse', 'nurse'],
  ['kettle', 'kettle'],
  ['son-like', 'son-like'],
  ['', ''],
])('“%s” becomes “%s”', (word, expected) => expect(withoutIdentity(word)).toBe(expected));

test.each([
  ['a sri lankan nurse', 1, { name: '⟨group⟩', length: 2 }],
  ['two sri lankans', 1, { name: '⟨groups⟩', length: 2 }],
  ['south east asian', 0, { name: '⟨group⟩', length: 3 }],
  ['he is hard of hearing', 2, { name: '⟨group⟩', length: 3 }],
  ["a jehovah's witness", 1, { name: '⟨group⟩', length: 2 }],
  ['hard of luck', 0, null],
  ['sri', 0, null],
  ['a sri lankan nurse', 0, null],
  ['', 5, null],
])('several words: “%s” from %i', (words, at, expected) =>
  expect(identityOfSeveral(words.split(' '), at)).toEqual(expected),
);
