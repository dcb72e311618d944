import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeFor } from '../../src/engine/identify/together';
import { whoCouldFit } from '../../src/engine/identify/who-could-fit';
import { findMentions } from '../../src/engine/mentions/index';
import { readText } from '../../src/engine/text/read-text';
import type { Context, Profile } from '../../src/engine/types/draft';

const told = (text: string, profile?: Profile) => {
  const read = readText(text);
  const context: Context = { kind: 'post', audience: 'public', profile };
  return whoCouldFit({ text: read, in: 'text', mentions: findMentions(read, 'text') }, context);
};
const outcomeOf = (text: string, profile?: Profile) => {
  const estimate = told(text, profile);
  return estimate ? outcomeFor(estimate, findMentions(readText(text), 'text')) : 'clear';
};

const RHYL = { role: 'Staff nurse', place: 'Rhyl' };

describe('who could fit', () => {
  test.each([
    ['Man of 71 in with a stroke last night, he keeps bees and was the town crier', RHYL],
    ['the lollipop lady broke her hip on Monday, 64, theatre tomorrow', RHYL],
    ['Lad of 19 off his moped in Ludlow on Saturday, both wrists broken', { role: 'ED nurse' }],
    [
      '93 year old lady, fractured hip, in resus tonight, husband of seventy years beside her',
      { role: 'Nurse', place: 'Alnwick' },
    ],
  ])('few people: %s', (text, profile) => {
    expect(outcomeOf(text, profile)).toBe('pause');
  });

  test.each([
    ['Man of 71 in with a stroke', RHYL],
    ['We see a lot of strokes on a Monday', RHYL],
    ['Lad of 19 off his moped, both wrists', undefined],
    ['My mum is 93 and broke her hip on Monday in Alnwick', { role: 'Nurse', place: 'Alnwick' }],
    ['Bed 4 needs clean sheets', RHYL],
    ['Composite case, details changed: man of 71, stroke, last night, town crier', RHYL],
    ['Anita Brandreth, 58, spoke last night about her breast cancer and her depression', RHYL],
    ['Proud of my team tonight, what a shift', RHYL],
  ])('an anecdote that is nobody: %s', (text, profile) => {
    expect(outcomeOf(text, profile)).toBe('clear');
  });

  test('numerals and words tell the same age', () => {
    const people = (age: string) =>
      told(`Lady of ${age} with a broken hip, in last night`, { role: 'Nurse', place: 'Birmingham' })?.people;
    expect(people('ninety-one')).toBe(people('91'));
    expect(people('91')).toBeLessThan(people('51') ?? 0);
  });

  test('a bed beside a condition is one person, and the bed tells most', () => {
    const estimate = told('bed 4 has c diff so aprons on please', { role: 'HCA', place: 'Leeds' });
    expect(estimate?.people).toBe(1);
    expect(['bed 4', 'c diff']).toContain(estimate?.tells[0]?.quote);
  });

  test('a big city leaves more people than a small town', () => {
    const story = 'Man of 71 in with a stroke last night';
    expect(told(story, { role: 'Nurse', place: 'Birmingham' })?.people).toBeGreaterThan(
      (told(story, RHYL)?.people ?? 0) * 10,
    );
  });

  test('the words of every tell stand in the text', () => {
    const text = 'The vicar, 61, came in on Sunday with a broken wrist. 🎸 He fell off a ladder in Bangor.';
    const tells = told(text, RHYL)?.tells ?? [];
    expect(tells.length).toBeGreaterThan(4);
    for (const { start, end, quote } of tells) expect(text.slice(start, end)).toBe(quote);
  });

  test('any text gets an answer, and a neutral sentence after it never leaves more people', () => {
    const piece = fc.constantFrom(
      'man of 71',
      'the vicar',
      'bed 4',
      'stroke',
      'last night',
      'twins',
      ', ',
      '. ',
      'Ludlow',
      'she',
      '\n',
      '👶',
      'off his quad',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 12 }),
        (pieces) => {
          const text = pieces.join(' ');
          const people = told(`${text}.`, RHYL)?.people ?? Number.POSITIVE_INFINITY;
          expect(people).toBeGreaterThanOrEqual(1);
          expect(told(`${text}. Kettle on.`, RHYL)?.people ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(people);
        },
      ),
    );
  });
});
