import { describe, expect, test } from 'vitest';
import { HEADS, type Head } from '../../src/engine/models/heads';
import { decide } from '../../src/engine/models/judge';
import type { Thresholds } from '../../src/engine/models/thresholds';
import { thresholds } from '../../src/engine/models/weights/thresholds';

type Says = Partial<Record<Head, number>>;
/** Every head at one value but those named. */
const heads = (otherwise: number, named: Says = {}) =>
  ({ ...Object.fromEntries(HEADS.map((head) => [head, otherwise])), ...named }) as Record<Head, number>; // every head is set

const decided = (says: Says, from: Thresholds = heads(0.5)) => {
  const { topics, holds, support } = decide(heads(0, says), from);
  return { topics: [...topics], holds, support: [...support] };
};

describe('from probabilities to what would be said', () => {
  test.each<[string, Says, ReturnType<typeof decided>]>([
    ['nothing stands out', {}, { topics: [], holds: false, support: [] }],
    ['a topic alone says nothing', { threat: 0.9 }, { topics: [], holds: false, support: [] }],
    [
      'all topics above their thresholds',
      { any: 0.6, profanity: 0.7, threat: 0.5, promotion: 0.49 },
      { topics: ['threat', 'profanity'], holds: false, support: [] },
    ],
    [
      'something is to be said, and the likeliest topic is named',
      { any: 0.5, boundaries: 0.2, threat: 0.1 },
      { topics: ['boundaries'], holds: false, support: [] },
    ],
    [
      'a likely hold needs no second word',
      { any: 0.1, pause: 0.5, threat: 0.3 },
      { topics: ['threat'], holds: true, support: [] },
    ],
    ['just below both', { any: 0.499, pause: 0.499, threat: 1 }, { topics: [], holds: false, support: [] }],
    [
      'help is no fault',
      { 'raising-concern': 0.5, 'person-in-crisis': 0.49 },
      { topics: [], holds: false, support: ['raising-concern'] },
    ],
    [
      'help beside a fault',
      { any: 1, profanity: 0.6, 'person-in-crisis': 0.9 },
      { topics: ['profanity'], holds: false, support: ['person-in-crisis'] },
    ],
  ])('%s', (_, says, expected) => expect(decided(says)).toEqual(expected));

  test('of several equally likely the first of the labelling guide is named', () => {
    expect(decided({ any: 1, profanity: 0.3, threat: 0.3 }).topics).toEqual(['threat']);
    expect(decided({ any: 1 }).topics).toEqual(['patient-identifier']);
  });

  test('each topic has a threshold of its own', () => {
    const from = heads(0.5, { promotion: 0.2, threat: 0.8 });
    expect(decided({ any: 1, promotion: 0.3, threat: 0.7 }, from).topics).toEqual(['promotion']);
  });
});

test('the shipped thresholds say nothing of a draft of which nothing is likely, and everything of a sure one', () => {
  expect(decided({}, thresholds)).toEqual({ topics: [], holds: false, support: [] });
  const sure = decide(heads(1), thresholds);
  expect([sure.topics.size, sure.holds, sure.support.size]).toEqual([21, true, 2]);
});
