import { describe, expect, test } from 'vitest';
import { HEADS, type Head } from '../../src/engine/models/heads';
import { eachTogether, saysTogether } from '../../src/engine/models/together';
import { together as shipped } from '../../src/engine/models/weights/together';

type Weights = readonly [small: number, deep: number, any: number, plus: number];
const heads = <T>(otherwise: T, named: Partial<Record<Head, T>> = {}) =>
  ({ ...Object.fromEntries(HEADS.map((head) => [head, otherwise])), ...named }) as Record<Head, T>; // every head is set

const threatOf = (weights: Weights, small: number, deep: number, any = 0.5) =>
  eachTogether(heads(0.5, { threat: small }), heads(0.5, { threat: deep, any }), heads(weights)).threat;

describe('what the small models and the deep reader say of a head is weighed', () => {
  test.each<[string, Weights, number[], number]>([
    ['the small one alone', [1, 0, 0, 0], [0.8, 0.1], 0.8],
    ['the deep one alone', [0, 1, 0, 0], [0.8, 0.1], 0.1],
    ['the deep one’s “say something” alone', [0, 0, 1, 0], [0.8, 0.1, 0.3], 0.3],
    ['two that contradict each other as surely', [1, 1, 0, 0], [0.8, 0.2], 0.5],
    ['two that agree are surer than each', [1, 1, 0, 0], [0.8, 0.8], 16 / 17],
    ['half the weight is half the log-odds', [0.5, 0, 0, 0], [0.8, 0.5], 2 / 3],
    ['what is added', [0, 0, 0, Math.log(3)], [0.8, 0.1], 0.75],
  ])('%s', (_, weights, [small = 0, deep = 0, any], expected) =>
    expect(threatOf(weights, small, deep, any)).toBeCloseTo(expected, 10),
  );

  test('a head does not hear what is said of another', () => {
    const weights = heads<Weights>([1, 1, 0, 0]);
    const loud = eachTogether(heads(0.5, { threat: 0.99 }), heads(0.5, { profanity: 0.99 }), weights);
    expect(loud.boundaries).toBeCloseTo(0.5, 10);
  });
});

test('“say something” hears the topic that stands out most', () => {
  const weights = heads<Weights>([1, 0, 0, 0]);
  const says = (topic: number) =>
    saysTogether(heads(0.1, { any: 0.5, threat: topic }), heads(0.5), { weights, anything: [1, 1, 0] });
  expect(says(0.8).any).toBeCloseTo(0.8, 10);
  expect(says(0.2).any).toBeCloseTo(0.2, 10);
  expect(says(0.8).threat).toBeCloseTo(0.8, 10);
});

test.each(HEADS)('as shipped, either raises %s and neither lowers it', (head) => {
  const of = (small: number, deep: number) =>
    eachTogether(heads(0.5, { [head]: small }), heads(0.5, { [head]: deep }), shipped.weights)[head];
  expect(of(0.9, 0.5)).toBeGreaterThanOrEqual(of(0.1, 0.5));
  expect(of(0.5, 0.9)).toBeGreaterThanOrEqual(of(0.5, 0.1));
  expect(of(0.9, 0.9)).toBeGreaterThan(of(0.1, 0.1));
});
