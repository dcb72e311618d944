import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/engine/mentions/index';
import { readText } from '../../src/engine/text/read-text';
import { scopesOf } from '../../src/engine/text/scopes';

/** Text as people type it, and text that nobody does. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'Mrs ',
        'Ward 7',
        ' 999 000 0018',
        '\u200b',
        'а',
        'о',
        'J o h n',
        ' n.h.s',
        '. ',
        '\n',
        '🎉',
        'Siân',
        'e\u0301',
        '@x.y',
        'c4ncer',
        '"',
        "'s ",
        '12/03/1950',
        ' aged ',
        '34F',
        ', ',
        'in Truro',
        '½',
        '\ud800',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

describe('what is read can always be shown where it stands', () => {
  test('reading never throws, and spans lie inside the text, in order', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { tokens, sentences } = readText(original);
        let last = 0;
        for (const { start, end } of tokens) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
        }
        expect(sentences.reduce((sum, s) => sum + s.endToken - s.firstToken, 0)).toBe(tokens.length);
      }),
      { numRuns: 400 },
    );
  });

  test('mentions and scopes never throw, quote the text, and say the same twice', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const text = readText(original);
        const mentions = findMentions(text, 'text');
        for (const { start, end, text: quote } of mentions) {
          expect(end).toBeGreaterThan(start);
          expect(original.slice(start, end)).toBe(quote);
        }
        expect(findMentions(readText(original), 'text')).toEqual(mentions);
        const scopes = scopesOf(text);
        for (const i of text.tokens.keys()) expect(scopes.at(i).length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 400 },
    );
  });

  test('plain English is its own folded form, unit for unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('the', 'nurse', 'said', 'we', 'are', 'full,', 'Tuesday.'), { maxLength: 30 }),
        (words) => {
          const original = words.join(' ');
          const { folded, toOriginal } = readText(original);
          expect(folded).toBe(original);
          expect(toOriginal(0, original.length)).toEqual({ start: 0, end: original.length });
        },
      ),
    );
  });

  test('zero-width characters anywhere change nothing that is read', () => {
    const plain = 'Mrs Delyth Pugh, 999 000 0018, ward 7';
    const values = (text: string) => findMentions(readText(text), 'text').map((m) => `${m.kind} ${m.value}`);
    fc.assert(
      fc.property(
        fc.array(fc.nat(plain.length), { maxLength: 6 }),
        fc.constantFrom('\u200b', '\u200d', '\ufeff', '\u00ad'),
        (places, hidden) => {
          const cut = [...plain].map((char, i) => (places.includes(i) ? hidden : '') + char).join('');
          expect(values(cut)).toEqual(values(plain));
        },
      ),
    );
  });
});

describe('disguises come off', () => {
  test.each([
    ['J o h n has canc3r', 'John has cancer'],
    ['n.h.s n.u.m.b.e.r', 'nhs number'],
    ['J o h n S m i t h', 'John Smith'],
    ['Сlаіrе Pаtel', 'Claire Patel'],
    ['𝐉𝐨𝐡𝐧 Ｓｍｉｔｈ', 'John Smith'],
    ['c@ncer ward', 'cancer ward'],
    ['zero\u200bwidth', 'zerowidth'],
    ['🅰️&E', 'A&E'],
  ])('%s is read as %s', (typed, read) => expect(readText(typed).folded).toBe(read));

  test.each([
    'мама говорит дом',
    'Ελληνικά',
    'SW1A 1AA and ec1a 1bb',
    'HbA1c of 54',
    'joe@example.com',
    'T3N1M0 staging',
    'Siân a Tŷ Gwyn',
    'a b or c',
    '6½ hours',
    'I am 5 ft 2',
  ])('%s stays as it is', (typed) => expect(readText(typed).folded).toBe(typed));
});

describe('pictures and short forms that stand for a word', () => {
  const spoken = (typed: string) => readText(typed).tokens.map((token) => token.spoken);
  test.each([
    ['a bottle of 🍷', ['a', 'bottle', 'of', 'wine']],
    ['he is a 🐷', ['he', 'is', 'a', 'pig']],
    ['the 👶🏽 ☕️', ['the', 'baby', '🏽', 'coffee']],
    ['u ok m8', ['you', 'ok', 'mate']],
    ['b4 lunch my pt sang', ['before', 'lunch', 'my', 'patient', 'sang']],
  ])('%s is read as its words', (typed, words) => expect(spoken(typed)).toEqual(words));

  test.each(['thanks 😂', 'best team 💙', 'ten years 🎂', 'all of us 🙈', 'clear by 12 pts', 'story pt 2'])(
    '%s is read as it is',
    (typed) => expect(spoken(typed)).toEqual(typed.split(' ')),
  );
});

describe('sentences', () => {
  const sentences = (text: string) => readText(text).sentences.map(({ start, end }) => text.slice(start, end));
  test.each([
    ['Mr. Jones rang. He is fine.', 2],
    ['Seen by Dr. A. Khan e.g. today at 2.30 with 1.5 mg. Home.', 2],
    ['one line\nanother line', 2],
    ['Home at last 🎉 Thank you all', 2],
    ['he was in bay C. She is not', 2],
    ['what?! no', 2],
    ['He said "no." She left.', 2],
    ['home.Mrs Jones rang', 2],
  ])('%s', (text, count) => expect(sentences(text)).toHaveLength(count));
});

describe('scopes', () => {
  const meant = (text: string, word: string) => {
    const read = readText(text);
    return scopesOf(read).at(read.tokens.findIndex((token) => token.plain === word));
  };
  test.each([
    ['she is not lazy, she is tired', 'lazy', ['negated']],
    ['she is not lazy, she is tired', 'tired', []],
    ['he called her "useless" and left', 'useless', ['quoted', 'reported']],
    ["he said 'stupid cow' to me", 'stupid', ['quoted', 'reported']],
    ['are they all liars?', 'liars', ['question']],
    ['if I were rude I would say so', 'rude', ['hypothetical']],
    ["the ward's mum isn't rude", 'rude', ['negated']],
    ['plain words', 'plain', []],
  ])('in “%s”, “%s” is %j', (text, word, scopes) => expect(meant(text, word)).toEqual(scopes));
});
