import { expect, test } from 'vitest';
import { featuresOf } from '../../src/engine/models/features';
import { type Linear, scorerOf, tableOf } from '../../src/engine/models/linear';
import { marginsOf } from '../../src/engine/models/margins';
import { knownOf } from '../../src/engine/models/vector';
import { pairsOf, type Stretch } from '../../src/engine/models/worth-reading';
import { NO_TEXT, readText } from '../../src/engine/text/read-text';
import { scopesOf } from '../../src/engine/text/scopes';
import { seeded } from '../../tools/train/random';

const seen = (typed: string, answered = '') => ({
  text: readText(typed),
  scopes: scopesOf(readText(typed)),
  answered: answered ? readText(answered) : NO_TEXT,
  context: { kind: 'reply' as const },
  mentions: [],
  about: new Set<never>(),
});

const DRAFTS = [
  seen('Thank you all for today'),
  seen('Bed four again. Bed four, again and again. Nobody rang. Bed four is clean now.', 'Is bed four clean?'),
  seen('One. Two, and one. Three. One and two and three. Nothing said before. One.'),
  seen('', 'A bare repost says nothing. It passes on what somebody said.'),
];

/** Seven heads with made-up weights over everything that the drafts hold. */
function linearOf(): Linear {
  const hashes = Uint32Array.from(new Set(DRAFTS.flatMap((draft) => [...featuresOf(draft).hash]))).sort();
  const random = seeded(3);
  const heads = 7;
  return {
    vocabulary: { rowOf: tableOf(hashes), idf: Float32Array.from(hashes, () => 1 + random()) },
    heads,
    weights: Int8Array.from({ length: hashes.length * heads }, () => Math.round(random() * 80 - 40)),
    scale: Float32Array.from({ length: heads }, () => random() / 10),
    bias: Float32Array.from({ length: heads }, () => random() - 0.5),
  };
}

test.each(DRAFTS.map((draft) => ({ draft, typed: draft.text.original })))(
  'adding up each sentence once gives what asking each pair by itself does: “$typed”',
  ({ draft }) => {
    const linear = linearOf();
    const known = knownOf(featuresOf(draft), linear.vocabulary);
    const score = scorerOf(known, linear);
    const { whole, most, alone } = marginsOf(known, linear, draft.text.sentences);
    const tokensOf = (sentence: Stretch) => ({ from: sentence.firstToken, to: sentence.endToken });
    draft.text.sentences.forEach((one, i) => {
      expect(alone[i]).toBeCloseTo(score([tokensOf(one)])[0] ?? 0, 5);
    });
    const asked = score(draft.text.sentences.map(tokensOf));
    const pairs = pairsOf(draft.text.sentences).map((pair) => score(pair.map(tokensOf)));
    asked.forEach((margin, head) => {
      expect(whole[head]).toBeCloseTo(margin, 5);
      expect(most[head]).toBeCloseTo(Math.max(margin, ...pairs.map((pair) => pair[head] ?? 0)), 5);
    });
    expect(known.row.length).toBeGreaterThan(5);
  },
);

test('a table gives back each hash by its row, and none that it does not hold', () => {
  const random = seeded(5);
  const hashes = Uint32Array.from(new Set(Array.from({ length: 5000 }, () => Math.floor(random() * 2 ** 24)))).sort();
  const rowOf = tableOf(hashes);
  expect([...hashes].every((hash, row) => rowOf(hash) === row)).toBe(true);
  const held = new Set(hashes);
  const strangers = Array.from({ length: 5000 }, () => Math.floor(random() * 2 ** 24)).filter(
    (hash) => !held.has(hash),
  );
  expect(strangers.map(rowOf).filter((row) => row !== -1)).toEqual([]);
});
