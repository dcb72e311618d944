import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/check';
import { PLAIN_POLICY } from '../../src/engine/types/policy';
import type { Reading } from '../../src/engine/types/reading';
import { SUPPORT_IDS, TOPIC_IDS } from '../../src/engine/types/topics';

/** A deep reader that is as good as sure of an attack on the service, and of nothing else. */
const readingOf = (text: string): Reading => {
  const says = Object.fromEntries([...TOPIC_IDS, ...SUPPORT_IDS].map((id) => [id, 0.001]));
  return { text, says: { ...says, any: 0.99, pause: 0.99, disrepute: 0.99 }, where: {} } as unknown as Reading;
};
const topics = (text: string, inReplyTo?: string) => {
  const context = inReplyTo ? ({ kind: 'reply', inReplyTo } as const) : ({ kind: 'post' } as const);
  return check({ text, context }, PLAIN_POLICY, readingOf(text)).findings.map(({ topic }) => topic);
};

describe('whoever says what could be acted on attacks no service', () => {
  test.each([
    'What a dump of a place. Two nurses for 30 people again',
    'A disgrace of a hospital, 40 in a department for 18 last night',
    'Shambles. There is no registrar until Monday and everybody upstairs knows it',
    'Do not come here if you love your mum, the stroke beds are closed',
    'Useless lot. Nineteen people on trolleys, one of them for 22 hours',
    'Awful place, 14 hours in a corridor is what you get here',
    'Worst hospital in the land: one reg for the whole building',
  ])('%s', (text) => expect(topics(text)).not.toContain('disrepute'));

  test.each([
    'What a dump of a place, top to bottom, and always will be',
    'Never come to our hospital, we are all useless here',
    'Twelve years in this shambles. Nobody with sense would bring a dog here',
  ])('but an attack is one: %s', (text) => expect(topics(text)).toContain('disrepute'));
});
