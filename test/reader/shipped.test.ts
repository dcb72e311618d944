import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deepReader, WEIGHTS } from '../../tools/check/deep-reader';

test('the weights that ship are of this vocabulary and kernel, and tell a told patient from an ordinary day', async () => {
  expect(existsSync(WEIGHTS)).toBe(true);
  const read = await deepReader();
  const any = (text: string) => read?.({ text, context: { kind: 'post', audience: 'public' } })?.says.any ?? Number.NaN;
  const told = any('The lad in bed 4 with the stab wound is the one off the news. His mum screamed the ward down.');
  const ordinary = any('Three long days done. Tea, toast and an early night for me.');
  expect(told).toBeGreaterThan(0.5);
  expect(ordinary).toBeLessThan(0.2);
}, 60_000);
