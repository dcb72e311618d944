import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/check';
import * as patientIdentifier from '../../src/engine/topics/patient-identifier';
import { PLAIN_POLICY } from '../../src/engine/types/policy';
import type { Example } from '../../src/engine/types/topic';

const draftOf = (example: Example) => {
  const { text, quote: _quote, ...context } = typeof example === 'string' ? { text: example } : example;
  return { text, context: { kind: 'post', audience: 'public', ...context } as const };
};

describe.each([patientIdentifier])('$topic.id', ({ topic, examples }) => {
  test.each(examples.flag.map(draftOf))('speaks up: $text', (draft) => {
    expect(check(draft, PLAIN_POLICY).findings.map((f) => f.topic)).toContain(topic.id);
  });
  test.each(examples.leave.map(draftOf))('stays silent: $text', (draft) => {
    expect(check(draft, PLAIN_POLICY).findings.map((f) => f.topic)).not.toContain(topic.id);
  });
});
