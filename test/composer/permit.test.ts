import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grant, type Leave, MOST_PRESSES, NO_LEAVE, PERMIT_MS, press, seen } from '../../src/composer/permit';

const verdictOf = (leave: Leave, print: string, now: number, trusted = true) =>
  press(leave, print, trusted, now).verdict;

test('a draft that nobody allowed is held', () => {
  expect(verdictOf(NO_LEAVE, 'a', 0)).toBe('held');
});

test('after Post anyway one press of exactly this draft goes, and the next one is held again', () => {
  const first = press(grant(NO_LEAVE, 'a', 0), 'a', true, 10);
  expect(first.verdict).toBe('permitted');
  expect(verdictOf(first.leave, 'a', 20)).toBe('held');
});

test('a permit is not for another draft, another audience or another attachment', () => {
  expect(verdictOf(grant(NO_LEAVE, 'a', 0), 'b', 10)).toBe('held');
});

test('a permit lasts for a minute and no longer', () => {
  const leave = grant(NO_LEAVE, 'a', 0);
  expect(verdictOf(leave, 'a', PERMIT_MS)).toBe('permitted');
  expect(verdictOf(leave, 'a', PERMIT_MS + 1)).toBe('held');
});

test('a press by script is held, and the person’s permit is still theirs', () => {
  const byScript = press(grant(NO_LEAVE, 'a', 0), 'a', false, 10);
  expect(byScript.verdict).toBe('held');
  expect(verdictOf(byScript.leave, 'a', 20)).toBe('permitted');
});

test('an edit voids the permit, even if the same words come back', () => {
  const edited = seen(seen(grant(NO_LEAVE, 'a', 0), 'ab'), 'a');
  expect(verdictOf(edited, 'a', 10)).toBe('held');
});

test('after two allowed presses that did not send it, the gate is in the way and stands down', () => {
  const once = press(grant(NO_LEAVE, 'a', 0), 'a', true, 1).leave;
  const twice = press(grant(once, 'a', 2), 'a', true, 3);
  expect(twice.verdict).toBe('permitted');
  expect(verdictOf(twice.leave, 'a', 4)).toBe('stands-down');
});

test('two allowed presses of different drafts are no sign that it is in the way', () => {
  const once = press(grant(NO_LEAVE, 'a', 0), 'a', true, 1).leave;
  const other = press(grant(seen(once, 'b'), 'b', 2), 'b', true, 3).leave;
  expect(verdictOf(other, 'b', 4)).toBe('held');
});

type Step =
  | { do: 'grant'; print: string }
  | { do: 'press'; print: string; trusted: boolean }
  | { do: 'edit'; print: string };

const print = fc.constantFrom('a', 'b', 'c');
const step: fc.Arbitrary<Step & { waitMs: number }> = fc
  .tuple(
    fc.oneof(
      fc.record({ do: fc.constant('grant' as const), print }),
      fc.record({ do: fc.constant('press' as const), print, trusted: fc.boolean() }),
      fc.record({ do: fc.constant('edit' as const), print }),
    ),
    fc.integer({ min: 0, max: 90_000 }),
  )
  .map(([one, waitMs]) => ({ ...one, waitMs }));

/** Runs a history, and tells of each press what stood before it. */
function live(steps: readonly (Step & { waitMs: number })[]) {
  let leave = NO_LEAVE;
  let now = 0;
  return steps.map((one) => {
    now += one.waitMs;
    if (one.do === 'grant') leave = grant(leave, one.print, now);
    else if (one.do === 'edit') leave = seen(leave, one.print);
    else {
      const pressed = press(leave, one.print, one.trusted, now);
      leave = pressed.leave;
      return { ...one, now, verdict: pressed.verdict };
    }
    return { ...one, now, verdict: null };
  });
}

test('whatever happens, a press goes only with leave for this very draft, given within the last minute, unspent and unedited', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const history = live(steps);
      for (const [at, now] of history.entries()) {
        if (now.verdict !== 'permitted') continue;
        const granted = history.slice(0, at).findLastIndex((one) => one.do === 'grant');
        const leave = history[granted];
        const since = history.slice(granted + 1, at);
        expect(leave?.print).toBe(now.print);
        expect(now.now - (leave?.now ?? 0)).toBeLessThanOrEqual(PERMIT_MS);
        expect(now.do === 'press' && now.trusted).toBe(true);
        expect(since.filter((one) => one.verdict === 'permitted' || one.print !== now.print)).toEqual([]);
      }
    }),
    { numRuns: 2000 },
  );
});

test('whatever happens, it never stands down before so many presses of this draft were let go', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const history = live(steps);
      for (const [at, now] of history.entries()) {
        if (now.verdict !== 'stands-down') continue;
        const gone = history.slice(0, at).filter((one) => one.verdict === 'permitted' && one.print === now.print);
        expect(gone.length).toBeGreaterThanOrEqual(MOST_PRESSES);
      }
    }),
    { numRuns: 2000 },
  );
});
