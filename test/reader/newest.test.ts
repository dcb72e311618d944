import { expect, test } from 'vitest';
import { newestOnly } from '../../src/reader/newest';

/** Work that a test lets go on step by step. */
function bench() {
  const done: string[] = [];
  const steps: (() => void)[] = [];
  const queue = newestOnly<number, string>(async (who, ask, stillWanted) => {
    await new Promise<void>((go) => steps.push(go));
    if (stillWanted()) done.push(`${who} ${ask}`);
  });
  const settle = async () => {
    for (let i = 0; i < 5; i++) await Promise.resolve();
  };
  return { queue, done, steps, settle };
}

test('a thousand quick edits are one read at work, one waiting, and an answer to the last', async () => {
  const { queue, done, steps, settle } = bench();
  for (let edit = 1; edit <= 1000; edit++) queue.ask(1, `edit ${edit}`);
  expect(steps).toHaveLength(1);
  expect(queue.waiting()).toBe(1);
  steps[0]?.();
  await settle();
  steps[1]?.();
  await settle();
  expect(done).toEqual(['1 edit 1000']);
  expect(steps).toHaveLength(2);
  expect(queue.waiting()).toBe(0);
});

test('two pages each get an answer, the one that asked last first', async () => {
  const { queue, done, steps, settle } = bench();
  queue.ask(1, 'a');
  queue.ask(2, 'b');
  queue.ask(3, 'c');
  for (let i = 0; i < 3; i++) {
    steps[i]?.();
    await settle();
  }
  expect(done).toEqual(['1 a', '3 c', '2 b']);
});

test('of a page that has gone nothing is kept or worked on', async () => {
  const { queue, done, steps, settle } = bench();
  queue.ask(1, 'a');
  queue.ask(2, 'b');
  queue.forget(1);
  queue.forget(2);
  expect(queue.waiting()).toBe(0);
  steps[0]?.();
  await settle();
  expect(done).toEqual([]);
});
