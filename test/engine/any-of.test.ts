import { expect, test } from 'vitest';
import { anyOf, anyWordOf, inTurn } from '../../src/engine/text/any-of';

test('a list becomes one expression, and flags stay', () => {
  expect(anyOf([/a|b/iu, /c\/d/iu])).toEqual(/a|b|c\/d/iu);
  expect(anyWordOf([/a|b/i, /c/i])).toEqual(/\b(?:a|b|c)\b/i);
  expect(inTurn(/\bmy /u, [/mum|dad/u, /nan/u], /'s/u)).toEqual(/\bmy (?:mum|dad|nan)'s/u);
});

test.each([
  ['my mum’s', true],
  ['mummy', false],
])('whole words alone: %s', (text, expected) => expect(anyWordOf([/mum/iu, /dad/iu]).test(text)).toBe(expected));

test('pieces whose flags differ are a mistake', () => {
  expect(() => anyOf([/a/iu, /b/u])).toThrow('iu,u');
  expect(() => inTurn(/a/u, [/b/u, /c/i])).toThrow('u,i');
});
