import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Gone, grant, MOST_PRESSES, PERMIT_MS, type Permits, press, seen } from '../../src/composer/permit';
import { printOf } from '../../src/composer/print';
import type { Draft } from '../../src/engine/types/draft';

const NONE: Permits = [];
const forA = grant(NONE, 'a', 0);
const verdictOf = (permits: Permits, print: string, now: number, trusted = true, gone: Gone = null) =>
  press(permits, gone, print, trusted, now).verdict;

test('a draft that nobody allowed is held', () => {
  expect(verdictOf(NONE, 'a', 0)).toBe('held');
});

test('after Post anyway exactly this draft goes, in whatever box of the page it stands, and again where it failed', () => {
  expect(verdictOf(forA, 'a', 10)).toBe('permitted');
  const failed = press(forA, null, 'a', true, 10).gone;
  expect(verdictOf(forA, 'a', 5000, true, failed)).toBe('permitted');
  expect(verdictOf(forA, 'a', 5000, true, null)).toBe('permitted');
});

test('a permit is not for another draft, another audience or another attachment', () => {
  expect(verdictOf(forA, 'b', 10)).toBe('held');
});

test('a permit lasts for ten minutes and no longer', () => {
  expect(PERMIT_MS).toBe(10 * 60 * 1000);
  expect(verdictOf(forA, 'a', PERMIT_MS)).toBe('permitted');
  expect(verdictOf(forA, 'a', PERMIT_MS + 1)).toBe('held');
});

test('a press by script is held, and the person’s permit is still theirs', () => {
  const byScript = press(forA, null, 'a', false, 10);
  expect(byScript.verdict).toBe('held');
  expect(verdictOf(forA, 'a', 20, true, byScript.gone)).toBe('permitted');
});

test('leave for one draft does not take away the leave for another', () => {
  const both = grant(forA, 'b', 1000);
  expect([verdictOf(both, 'a', 2000), verdictOf(both, 'b', 2000)]).toEqual(['permitted', 'permitted']);
});

test('leave that is over is forgotten', () => {
  expect(grant(forA, 'b', PERMIT_MS + 1)).toHaveLength(1);
});

test('after two allowed presses that did not send it, the gate is in the way and stands down', () => {
  const once = press(forA, null, 'a', true, 1).gone;
  const twice = press(forA, once, 'a', true, 3);
  expect(twice.verdict).toBe('permitted');
  expect(verdictOf(forA, 'a', 4, true, twice.gone)).toBe('stands-down');
});

test('two allowed presses of different drafts are no sign that it is in the way', () => {
  const both = grant(forA, 'b', 0);
  const once = press(both, null, 'a', true, 1).gone;
  const other = press(both, seen(once, 'b'), 'b', true, 3).gone;
  expect(verdictOf(both, 'b', 4, true, other)).toBe('permitted');
});

const draft = (text: string, context: Partial<Draft['context']> = {}): Draft => ({
  text,
  context: { kind: 'post', ...context },
});
const NUMBER = 'Please chase bloods for 999 000 0018';

test('what is kept of a draft that was let go holds none of its words', () => {
  expect(printOf(draft(NUMBER))).toMatch(/^[\da-z]+\.[\da-z]+\.[\da-z]+$/);
  expect(printOf(draft(NUMBER.repeat(500))).length).toBeLessThan(24);
});

test('one letter more, another audience, kind or picture makes it another draft', () => {
  const one = printOf(draft(NUMBER));
  const others = [
    draft(`${NUMBER}.`),
    draft(NUMBER.replace('18', '81')),
    draft(NUMBER, { audience: 'group' }),
    draft(NUMBER, { kind: 'message' }),
    draft(NUMBER, { attachments: [{ kind: 'image' }] }),
  ].map(printOf);
  expect(new Set([one, ...others]).size).toBe(6);
  expect(printOf(draft(NUMBER, { audience: 'public' }))).toBe(one);
});

test('ten thousand drafts that differ by a little are ten thousand drafts', () => {
  const prints = Array.from({ length: 10_000 }, (_, at) => printOf(draft(`Bed ${at}, ${at % 7} more`)));
  expect(new Set(prints).size).toBe(10_000);
});

type Step =
  | { do: 'grant'; print: string }
  | { do: 'press'; print: string; trusted: boolean }
  | { do: 'edit'; print: string }
  | { do: 'new box' };

const print = fc.constantFrom('a', 'b', 'c');
const step: fc.Arbitrary<Step & { waitMs: number }> = fc
  .tuple(
    fc.oneof(
      fc.record({ do: fc.constant('grant' as const), print }),
      fc.record({ do: fc.constant('press' as const), print, trusted: fc.boolean() }),
      fc.record({ do: fc.constant('edit' as const), print }),
      fc.record({ do: fc.constant('new box' as const) }),
    ),
    fc.integer({ min: 0, max: 400_000 }),
  )
  .map(([one, waitMs]) => ({ ...one, waitMs }));

/** Runs a history of one page, and tells of each press what stood before it. */
function live(steps: readonly (Step & { waitMs: number })[]) {
  let permits = NONE;
  let gone: Gone = null;
  let now = 0;
  return steps.map((one) => {
    now += one.waitMs;
    if (one.do === 'grant') permits = grant(permits, one.print, now);
    else if (one.do === 'edit') gone = seen(gone, one.print);
    else if (one.do === 'new box') gone = null;
    else {
      const pressed = press(permits, gone, one.print, one.trusted, now);
      gone = pressed.gone;
      return { ...one, now, verdict: pressed.verdict };
    }
    return { ...one, now, verdict: null };
  });
}
const isOf = (one: object, print: string) => 'print' in one && one.print === print;

test('whatever happens, a press goes only with leave for this very draft, given within the last ten minutes', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const history = live(steps);
      for (const [at, now] of history.entries()) {
        if (now.verdict !== 'permitted' || now.do !== 'press') continue;
        const leave = history.slice(0, at).findLast((one) => one.do === 'grant' && isOf(one, now.print));
        expect(now.trusted).toBe(true);
        expect(now.now - (leave?.now ?? Number.NaN)).toBeLessThanOrEqual(PERMIT_MS);
      }
    }),
    { numRuns: 2000 },
  );
});

test('whatever happens, nobody is asked twice about one draft within ten minutes of Post anyway', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const history = live(steps);
      for (const [at, now] of history.entries()) {
        if (now.verdict !== 'held' || now.do !== 'press' || !now.trusted) continue;
        const lately = history.slice(0, at).filter((one) => now.now - one.now <= PERMIT_MS);
        expect(lately.filter((one) => one.do === 'grant' && isOf(one, now.print))).toEqual([]);
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
        if (now.verdict !== 'stands-down' || now.do !== 'press') continue;
        const goneBefore = history.slice(0, at).filter((one) => one.verdict === 'permitted' && isOf(one, now.print));
        expect(goneBefore.length).toBeGreaterThanOrEqual(MOST_PRESSES);
      }
    }),
    { numRuns: 2000 },
  );
});
