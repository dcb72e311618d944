import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyEdits, type RewordExamples, type Rule } from '../../../src/engine/reword/edit';
import { findEdits } from '../../../src/engine/reword/find-edits';
import { rules } from '../../../src/engine/reword/rules';
import type { Mention } from '../../../src/engine/types/mention';
import type { Role } from '../../../src/engine/types/subject';

type RuleFile = { rule: Rule; examples: RewordExamples };

const all = import.meta.glob<Partial<RuleFile>>('../../../src/engine/reword/*.ts', { eager: true });
const files = Object.values(all).filter(
  (file): file is RuleFile => file.rule !== undefined && file.examples !== undefined,
);
const OTHERS: ReadonlySet<Role> = new Set<Role>(['patient', 'relative', 'unknown']);

const by =
  (rule: Rule) =>
  ({ kind }: Mention, role: Role) =>
    rules[kind] === rule && OTHERS.has(role);
const reworded = (rule: Rule, text: string) =>
  applyEdits(text, findEdits({ text, context: { kind: 'post' } }, by(rule)));

describe.each(files)('$rule.why', ({ rule, examples }) => {
  test.each(examples.change)('%s', (before, after) => {
    expect(reworded(rule, before)).toBe(after);
  });
  test.each(examples.change)('once reworded there is nothing more to do: %s', (before) => {
    const once = reworded(rule, before);
    expect(reworded(rule, once)).toBe(once);
  });
  test.each(examples.leave)('leaves: %s', (text) => {
    expect(reworded(rule, text)).toBe(text);
  });
});

test('every rule has a file with examples, and is in use', () => {
  expect([...new Set(Object.values(rules))].map(({ why }) => why).sort()).toEqual(
    files.map(({ rule }) => rule.why).sort(),
  );
  expect(readdirSync('src/engine/reword').length).toBeGreaterThan(files.length);
});
