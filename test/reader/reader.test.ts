import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { headIndex } from '../../src/engine/models/heads';
import { asWritten, seenOf } from '../../src/engine/take-notes';
import type { Draft } from '../../src/engine/types/draft';
import { openReader, type Reader } from '../../src/reader/reader';
import { toReading } from '../../src/reader/to-reading';
import { HEAD_BYTES, readHead } from '../../src/reader/weights-format';
import { whatIsRead } from '../../src/reader/what-is-read';
import { compileKernel } from '../../tools/build/compile-kernel';
import { PLANTED, plantedWeights } from './planted-weights';
import { LANES } from './write-weights';

const vocabulary = readFileSync('src/reader/vocabulary.txt', 'utf8');
let kernel: Uint8Array<ArrayBuffer>;
let weights: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  kernel = await compileKernel();
  weights = await plantedWeights();
}, 60_000);

async function opened(): Promise<Reader> {
  const read = await openReader({ kernel, vocabulary, weights: [weights] });
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

const changed = (change: (copy: Uint8Array) => void): Uint8Array => {
  const copy = weights.slice();
  change(copy);
  return copy;
};

describe('only a whole and sound file is taken into use', () => {
  const problemOf = async (file: Uint8Array | Uint8Array[], words = vocabulary) => {
    const read = await openReader({ kernel, vocabulary: words, weights: [file].flat() });
    return read.ok ? null : read.problem;
  };

  test('as it was written, in one piece and in many', async () => {
    const chunks = Array.from({ length: Math.ceil(weights.length / 1000) }, (_, i) =>
      weights.subarray(i * 1000, (i + 1) * 1000),
    );
    expect(await problemOf(weights)).toBeNull();
    expect(await problemOf(chunks)).toBeNull();
    expect(await problemOf([weights.subarray(0, 10), weights.subarray(10)])).toBeNull();
  });

  test.each<[string, (sound: Uint8Array) => Uint8Array]>([
    ['nothing', () => new Uint8Array()],
    ['half of it', (sound) => sound.subarray(0, sound.length / 2)],
    ['all but its last byte', (sound) => sound.subarray(0, -1)],
    ['one byte too many', (sound) => Uint8Array.from([...sound.subarray(0, HEAD_BYTES), ...sound.subarray(0)])],
    ['a page that says it was not found', () => new TextEncoder().encode('<!doctype html>'.repeat(20))],
    ['a later version', () => changed((copy) => copy.fill(2, 4, 5))],
    ['a foot that is no JSON', () => changed((copy) => copy.fill(0, copy.length - 4))],
  ])('%s is not weights', async (_name, made) => {
    expect(await problemOf(made(weights))).toBe('not-weights');
  });

  test('one changed number gives itself away by the answer to the stored question', async () => {
    const biasOfAny = HEAD_BYTES + (readHead(weights)?.tensorBytes ?? 0) - 4 * LANES;
    expect(await problemOf(changed((copy) => copy.fill(1, biasOfAny, biasOfAny + 1)))).toBe('wrong-answer');
  });

  test('with another vocabulary its numbers would mean other words', async () => {
    expect(await problemOf(weights, vocabulary.replace('heron', 'egret'))).toBe('other-vocabulary');
  });

  test('without WebAssembly, or one that is no WebAssembly, there is no reader', async () => {
    const read = await openReader({ kernel: new Uint8Array([0, 1, 2, 3]), vocabulary, weights: [weights] });
    expect(read).toEqual({ ok: false, problem: 'no-wasm' });
  });
});

describe('a draft is read', () => {
  const post = (text: string): Draft => ({ text, context: { kind: 'post', audience: 'public' } });
  const readingOf = (reader: Reader, draft: Draft, edited = 0) => {
    const seen = asWritten(seenOf(draft).seen);
    return [...reader.read(whatIsRead(seen), edited)].map((said) => ({ said, ...toReading(draft.text, seen, said) }));
  };

  test('what it says carries exactly the text, and the clause of the words that it rests on', async () => {
    const draft = post('Look, a heron by the pond all morning.');
    const [reading, ...more] = readingOf(await opened(), draft);
    expect(more).toEqual([]);
    expect(reading?.text).toBe(draft.text);
    expect(reading?.says.promotion).toBeGreaterThan(0.99);
    expect(reading?.says.threat).toBeLessThan(0.01);
    const { start = 0, end = 0 } = reading?.where.promotion ?? {};
    expect(draft.text.slice(start, end)).toBe('a heron by the pond all morning');
  });

  test('a long draft is read in windows, the edited place first, and the surest one decides', async () => {
    const reader = await opened();
    const filler = 'We walked round the lake and then had tea. '.repeat(60);
    const draft = post(`${filler}There was a heron. ${filler}`);
    const words = asWritten(seenOf(draft).seen).text.tokens.map(({ word }) => word);
    const near = readingOf(reader, draft, words.indexOf(PLANTED));
    expect(near.length).toBeGreaterThan(10);
    expect(near[0]?.says.promotion).toBeGreaterThan(0.99);
    expect(near.at(-1)?.said.left).toBe(0);
    const far = readingOf(reader, draft, 0);
    expect(far[0]?.says.promotion).toBeLessThan(0.01);
    expect(far.at(-1)?.says).toEqual(near.at(-1)?.says);
    const { start = 0, end = 0 } = far.at(-1)?.where.promotion ?? {};
    expect(draft.text.slice(start, end)).toBe('There was a heron');
  });

  test('what is answered is never what a label rests on', async () => {
    const draft: Draft = { text: 'Lovely!', context: { kind: 'reply', inReplyTo: 'Look, a heron.' } };
    const [reading] = readingOf(await opened(), draft);
    expect(reading?.says.promotion).toBeLessThan(0.01);
  });

  test('a bare repost is read as if it were written', async () => {
    const draft: Draft = { text: '', context: { kind: 'repost', inReplyTo: 'Look, a heron.' } };
    const [reading] = readingOf(await opened(), draft);
    expect(reading?.says.promotion).toBeGreaterThan(0.99);
  });

  test('a draft without a word gets an answer too', async () => {
    const [reading] = readingOf(await opened(), post('   '));
    expect(reading?.said.logits[headIndex('any')]).toBeLessThan(0);
  });
});
