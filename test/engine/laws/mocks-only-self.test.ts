import { describe, expect, test } from 'vitest';
import { mocksOnlySelf } from '../../../src/engine/laws';
import { takeNotes } from '../../../src/engine/take-notes';

const whole = (text: string) =>
  mocksOnlySelf(takeNotes({ text, context: { kind: 'post' } }), { start: 0, end: text.length, in: 'text' });

describe('whoever calls themselves a fool wrongs nobody', () => {
  test.each([
    "I'm the sort of idiot who locks her keys in her own car twice in a week",
    'I am such a muppet, the milk went in the cupboard and the keys in the fridge',
    'im a right numpty, badge in the wash again',
  ])('%s', (text) => expect(whole(text)).toBe(true));

  test.each([
    "I'm an idiot for being nice to him, he is a waster and always was",
    "I'm the idiot who believed Gavin Troke, the laziest porter in Kent",
    'I feel like a clown in front of these relatives',
    'What an idiot, twice in a week',
  ])('but not where somebody else could be meant: %s', (text) => expect(whole(text)).toBe(false));
});
