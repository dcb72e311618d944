import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HEADS, type Head } from '../../src/engine/models/heads';
import type { Labelled } from './corpus';
import { areThere } from './open-sets';

/** Headlines on health that no clinician's colleague would say a word about: they teach silence. */
export const HEADLINES = 'ordinary/uk-health-news-tweets.txt';

/** Every line as a clear public post; none, and said so, where the data folder is not at hand. */
export function readOrdinary(data: string, say: (what: string) => void): Labelled[] {
  if (!areThere(data, [HEADLINES], say, 'trained without headlines, so the weights will differ from those shipped'))
    return [];
  const yes = Object.fromEntries(HEADS.map((head) => [head, false])) as Record<Head, boolean>; // every head is set
  return readFileSync(join(data, HEADLINES), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((text, i) => ({
      id: `news-${i}`,
      file: 'news',
      block: `news-${Math.floor(i / 60)}`,
      text: text.trim(),
      context: { kind: 'post', audience: 'public' },
      yes,
      quotes: [],
    }));
}
