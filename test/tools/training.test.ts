import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { trainHostile } from '../../tools/train/hostile';
import { readOrdinary } from '../../tools/train/ordinary';
import { trainTagger } from '../../tools/train/tagger';

test('without the sets by others what needs them stays as it ships, and says what is missing and where it is from', () => {
  const said: string[] = [];
  const say = (what: string) => said.push(what);
  trainTagger('nowhere', say);
  trainHostile('nowhere', say);
  expect(readOrdinary('nowhere', say)).toEqual([]);
  expect(said).toHaveLength(3);
  expect(said.filter((line) => !/nowhere holds no \S+.*docs\/model-card\.md/.test(line))).toEqual([]);
});

test('an option given to npm run train reaches all of it: one command, which hands it on', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(scripts.train).toBe('tsx tools/train.ts');
});
