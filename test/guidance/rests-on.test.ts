import { expect, test } from 'vitest';
import { restsOn } from '../../src/content/session/rests-on';
import { topics } from '../../src/engine/topics/index';
import { sourcesOf } from '../../src/guidance/sources';

test.each(topics.map(({ id, rules }) => [id, rules] as const))('%s names a code with its version', (_, named) => {
  const lines = restsOn(named);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toMatch(/^(?:NMC|GMC|HCPC): \S.*\((?:\d|.*\d{4}).*\)\.$/);
  expect(new Set(lines.map((line) => line.slice(0, 4))).size).toBe(lines.length);
});

test.each(topics.map(({ id, rules }) => [id, rules] as const))(
  'what a page says of %s, the popup says too',
  (_, named) => {
    const known = sourcesOf({ rules: named, besides: [] }).map(
      ({ document, clauses, version }) => `${[document, ...clauses].join(', ')} (${version}).`,
    );
    for (const line of restsOn(named)) expect(known).toContain(line.replace(/^\w+: /, ''));
  },
);

test('confidentiality rests on the Code, paragraph 5.1', () => {
  expect(restsOn(['confidentiality'])[0]).toMatch(/^NMC: The Code, 5\.1, /);
});
