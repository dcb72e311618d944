import { expect, test } from 'vitest';
import { check } from '../../src/engine/check';
import { PLAIN_POLICY } from '../../src/engine/types/policy';
import type { Reading } from '../../src/engine/types/reading';
import { SUPPORT_IDS, TOPIC_IDS } from '../../src/engine/types/topics';

const LINKS = 'https://www.gazette.example/news https://www.nhs.uk 👇';
const sure = Object.fromEntries([...TOPIC_IDS, ...SUPPORT_IDS, 'any', 'pause'].map((id) => [id, 0.99]));
const readingOf = (text: string) => ({ text, says: sure, where: {} }) as unknown as Reading;

test.each([LINKS, '🍕🍕🍕', '🏳️‍🌈🏥❤️', '…!!', '👇 https://www.nhs.uk'])(
  '“%s” says nothing, whatever a deep reading makes of it',
  (text) => {
    const draft = { text, context: { kind: 'post' } } as const;
    expect(check(draft, PLAIN_POLICY, readingOf(text))).toMatchObject({ outcome: 'clear', support: [] });
  },
);

test.each(['Vermin ', '🐒 go home '])('“%s” beside a link is read', (words) => {
  const text = `${words}${LINKS}`;
  expect(check({ text, context: { kind: 'post' } }, PLAIN_POLICY, readingOf(text)).outcome).not.toBe('clear');
});
