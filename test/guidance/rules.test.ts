import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { SUPPORT_IDS, TOPIC_IDS } from '../../src/engine/types/topics';
import { cards } from '../../src/guidance/cards';
import { hardQuestions } from '../../src/guidance/hard-questions/questions';
import { clauseOf, documents, isSuperseded, ruleOf, rules } from '../../src/guidance/rules';
import { RULES_OF_SUPPORT, RULES_OF_TOPIC } from '../../src/guidance/rules/of-topics';
import { CONFIDENCES, REGULATORS } from '../../src/guidance/rules/rule';

const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const ClauseSchema = z.strictObject({
  regulator: z.enum(REGULATORS),
  document: z.string().min(3),
  clause: z.string().min(1).optional(),
  version: z.string().min(3),
  effectiveFrom: z.string().regex(DAY),
  supersededBy: z.strictObject({ title: z.string(), expected: z.string().regex(/^\d{4}-\d{2}$/) }).optional(),
  address: z.url({ protocol: /^https$/ }),
  confidence: z.enum(CONFIDENCES),
  lastRead: z.iso.date(),
  lastChecked: z.iso.date().nullable(),
});
const RuleSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  clauses: z.array(ClauseSchema).min(1),
});

describe.each(rules)('$id', (rule) => {
  test('is well formed', () => expect(RuleSchema.safeParse(rule).error).toBeUndefined());

  test('gives no clause number that rests on a doubtful memory', () => {
    expect(rule.clauses.filter(({ confidence, clause }) => confidence === 'medium' && clause)).toEqual([]);
  });

  test('says the same clause once', () => {
    const named = rule.clauses.map(({ document, clause }) => `${document} ${clause}`);
    expect(named).toEqual([...new Set(named)]);
  });

  test('was in force, and not replaced, when it was read', () => {
    for (const { effectiveFrom, lastChecked, ...clause } of rule.clauses) {
      if (!lastChecked) continue;
      expect(effectiveFrom <= lastChecked).toBe(true);
      expect(isSuperseded(clause, lastChecked)).toBe(false);
    }
  });

  test('rests on more than memory', () => {
    expect(rule.clauses.some(({ lastChecked }) => lastChecked)).toBe(true);
  });
});

test('every topic and support rests on rules that exist, and no rule is idle', () => {
  const used = [...TOPIC_IDS.flatMap((id) => RULES_OF_TOPIC[id]), ...SUPPORT_IDS.flatMap((id) => RULES_OF_SUPPORT[id])];
  expect(used.filter((id) => !ruleOf(id))).toEqual([]);
  expect(rules.map(({ id }) => id).filter((id) => !used.includes(id))).toEqual([]);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test('nurses, doctors and allied professions each find their own clause for what is owed to patients', () => {
  for (const id of ['confidentiality', 'jigsaw', 'replying', 'respect', 'boundaries', 'speaking-up'])
    expect(ruleOf(id)?.clauses.map(({ regulator }) => regulator)).toEqual(
      expect.arrayContaining(['nmc', 'gmc', 'hcpc']),
    );
});

test('wherever the employer comes into it, the right to speak up stands beside the rule', () => {
  for (const id of ['employer-confidential', 'disrepute', 'defamation'] as const)
    expect(RULES_OF_TOPIC[id]).toContain('speaking-up');
});

test('every document is used, and a successor that is due is noticed on its day', () => {
  const besides = [...cards.flatMap((card) => card.besides), ...hardQuestions.flatMap(({ said }) => said)].map(
    clauseOf,
  );
  const used = [...rules.flatMap(({ clauses }) => clauses), ...besides].map(({ address }) => address);
  expect(Object.values(documents).filter(({ address }) => !used.includes(address))).toEqual([]);
  const code = documents['nmc-code'];
  expect(code && isSuperseded(code, '2027-09-30')).toBe(false);
  expect(code && isSuperseded(code, '2027-10-01')).toBe(true);
});
