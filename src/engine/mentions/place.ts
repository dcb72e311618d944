import { defineMention, type MentionExamples } from './define-mention';
import { withTagged } from './tagged';

/** A town or village of the United Kingdom: `value` is the plain name. Any other place on earth: `world:chicago`. */
export const mention = defineMention({
  kind: 'place',
  find: (text) => withTagged(text, 'place', (plain) => `world:${plain}`),
});

export const examples: MentionExamples = {
  find: [
    'fell off scaffolding in «Truro» and walked in',
    'lady from «Much Wenlock» with a stoma',
    'from «swinton», sugar of 1.1',
    'a wedding in «Bath» on Saturday',
    '«Grimsby» on a Saturday night',
    'up to «Aberaeron» for a visit',
  ],
  leave: [
    'the reading on the machine',
    'Dated March, put it back',
    'Barry is on a late',
    'a bath and a good sale',
    'Street food in the canteen',
    'Well done all',
    'Newcastle United won',
    'I hope to deal with it',
  ],
};
