import { readFileSync } from 'node:fs';
import { beforeAll, expect, test, vi } from 'vitest';
import type { ReaderAnswer } from '../../src/platform/reader-wire';
import { isReaderAnswer } from '../../src/platform/reader-wire';
import type { Files } from '../../src/reader/reader';
import { openService } from '../../src/reader/service';
import { compileKernel } from '../../tools/build/compile-kernel';
import { PLANTED, plantedWeights } from './planted-weights';

let files: Files;
beforeAll(async () => {
  const vocabulary = readFileSync('src/reader/vocabulary.txt', 'utf8');
  files = { kernel: await compileKernel(), vocabulary, weights: [await plantedWeights()] };
}, 60_000);

const ask = (id: number, draft: string[]) => ({ id, before: ['post', 'public'], draft, edited: 0 });
const LONG = Array.from({ length: 3000 }, (_, i) => (i % 9 === 8 ? '.' : 'tea'));

test('an ask gets its answer, with its own number, in a form that may go over the port', async () => {
  const service = openService(async () => files);
  const answers: ReaderAnswer[] = [];
  service.ask(1, ask(7, ['look', ',', 'a', PLANTED]), (answer) => answers.push(answer));
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  expect(answers[0]).toMatchObject({ id: 7, said: { left: 0 } });
  expect(answers.every(isReaderAnswer)).toBe(true);
});

test('a thousand quick edits of a long draft: the last is read, and hardly a window of the others', async () => {
  const service = openService(async () => files);
  await service.state();
  const told: number[] = [];
  for (let edit = 1; edit <= 1000; edit++)
    service.ask(1, ask(edit, [...LONG, String(edit % 10)]), (answer) => 'id' in answer && told.push(answer.id));
  await vi.waitFor(() => expect(told.filter((id) => id === 1000).length).toBeGreaterThan(20), { timeout: 20_000 });
  expect(told.filter((id) => id !== 1000).length).toBeLessThan(3);
});

test('a page that has gone is told nothing more', async () => {
  const service = openService(async () => files);
  await service.state();
  const told: ReaderAnswer[] = [];
  service.ask(1, ask(1, LONG), (answer) => {
    told.push(answer);
    service.gone(1);
  });
  const after: ReaderAnswer[] = [];
  service.ask(2, ask(2, ['tea']), (answer) => after.push(answer));
  await vi.waitFor(() => expect(after).toHaveLength(1));
  expect(told.length).toBeLessThan(2);
});

test('a package without weights says so to whoever asks, each time', async () => {
  const service = openService(async () => null);
  const answers: ReaderAnswer[] = [];
  for (const who of [1, 2]) service.ask(who, ask(1, ['tea']), (answer) => answers.push(answer));
  await vi.waitFor(() => expect(answers).toEqual([{ off: 'absent' }, { off: 'absent' }]));
  expect(await service.state()).toEqual({ ok: false, problem: 'absent' });
});

test('what it costs was measured here', async () => {
  const state = await openService(async () => files).state();
  expect(state).toMatchObject({ ok: true });
  if (!state.ok) return;
  expect(state.value.memoryBytes).toBeGreaterThan(1_000_000);
  expect(state.value.readMs).toBeGreaterThan(0);
  expect(state.value.readMs).toBeLessThan(500);
});

test('on a computer where each window takes a second it says that it is too slow, and goes off', async () => {
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
  const service = openService(async () => files);
  const state = await service.state();
  const answers: ReaderAnswer[] = [];
  service.ask(1, ask(1, ['tea']), (answer) => answers.push(answer));
  for (let i = 0; i < 20 && answers.length === 0; i++) await Promise.resolve();
  clock.mockRestore();
  expect(state).toEqual({ ok: false, problem: 'too-slow' });
  expect(answers).toEqual([{ off: 'too-slow' }]);
});
