import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterAsking, afterSuccess, firstTime, type Next, whenDue } from '../../src/background/ask-times';
import { seeded } from '../../tools/train/random';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 11, 7, 8);
const ADDRESS = 'https://guidance.porthaven.example/pack.json';

/** How many ask in the fullest minute. */
function fullestMinute(times: Float64Array): number {
  const counts = new Map<number, number>();
  for (const at of times) counts.set(Math.floor(at / MINUTE), (counts.get(Math.floor(at / MINUTE)) ?? 0) + 1);
  return Math.max(...counts.values());
}

describe('a million and a half browsers never ask at once', () => {
  const CROWD = 1_500_000;
  /** Even over two hours they would be 12,500 a minute, 208 a second; a quarter more is chance. */
  const MOST_IN_A_MINUTE = (CROWD / 120) * 1.25;
  const chance = seeded(7);

  test('when one policy reaches all of them in the same second', () => {
    const times = Float64Array.from({ length: CROWD }, () => firstTime(ADDRESS, NOW, chance()).at);
    expect(fullestMinute(times)).toBeLessThan(MOST_IN_A_MINUTE);
    expect(times.every((at) => at >= NOW && at <= NOW + 2 * HOUR)).toBe(true);
  });

  test('when all are opened at eight on a Monday, days after they were due', () => {
    const times = Float64Array.from({ length: CROWD }, () => {
      const due = whenDue({ address: ADDRESS, at: NOW - 2 * DAY, failures: 0, late: 0 }, NOW, chance());
      return due.ask ? NOW : due.next.at;
    });
    expect(fullestMinute(times)).toBeLessThan(MOST_IN_A_MINUTE);
  });

  test('when the host was down for all of them at the same time, and comes back', () => {
    const asked: Next = { address: ADDRESS, at: NOW, failures: 0, late: 0 };
    const times = Float64Array.from({ length: CROWD }, () => afterAsking(asked, NOW, chance()).at);
    expect(fullestMinute(times)).toBeLessThan(MOST_IN_A_MINUTE);
  });

  test('and each day they are further apart', () => {
    let crowd = Float64Array.from({ length: 100_000 }, () => firstTime(ADDRESS, NOW, chance()).at);
    const busiest = [fullestMinute(crowd)];
    for (let day = 0; day < 4; day++) {
      crowd = crowd.map((at) => afterSuccess({ address: ADDRESS, at, failures: 0, late: 0 }, at, chance()).at);
      busiest.push(fullestMinute(crowd));
    }
    expect(busiest.at(-1)).toBeLessThan((busiest[0] ?? 0) / 2);
  });
});

test('nobody asks more than once a day, whatever came of it', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(20), (chance, failures) => {
      const asked: Next = { address: ADDRESS, at: NOW, failures, late: 0 };
      expect(afterAsking(asked, NOW, chance).at).toBeGreaterThanOrEqual(NOW + DAY);
      expect(afterSuccess(asked, NOW, chance).at).toBeGreaterThanOrEqual(NOW + DAY);
    }),
  );
});

test('a host that keeps failing is asked after one day, two, four, and then every eight', () => {
  let next: Next = firstTime(ADDRESS, NOW, 0);
  const days = Array.from({ length: 6 }, () => {
    const now = next.at;
    next = afterAsking(next, now, 0);
    return (next.at - now) / DAY;
  });
  expect(days).toEqual([1, 2, 4, 8, 8, 8]);
  expect(afterSuccess(next, NOW, 0)).toMatchObject({ at: NOW + DAY, failures: 0 });
});

test('who opens the browser for ten minutes a day is not passed by for ever', () => {
  const chance = seeded(3);
  const opened = Array.from({ length: 2000 }, () => {
    let next: Next = { address: ADDRESS, at: NOW, failures: 0, late: 0 };
    for (let day = 1; ; day++) {
      const opens = NOW + day * DAY;
      const due = whenDue(next, opens, chance());
      if (due.ask || due.next.at <= opens + 10 * MINUTE) return day;
      next = due.next;
    }
  });
  expect(Math.max(...opened)).toBeLessThanOrEqual(8);
});

test('an alarm that rings on time asks, one that rings early or hours late does not yet', () => {
  const next: Next = { address: ADDRESS, at: NOW, failures: 0, late: 0 };
  expect(whenDue(next, NOW + 3000, 0.5)).toEqual({ ask: true });
  expect(whenDue(next, NOW - 3000, 0.5)).toEqual({ ask: false, next });
  expect(whenDue(next, NOW + 9 * HOUR, 0.5)).toMatchObject({ ask: false, next: { at: NOW + 10 * HOUR, late: 1 } });
});

test('a clock that was years ahead for a while does not end updates', () => {
  const ahead = afterSuccess(firstTime(ADDRESS, NOW + 900 * DAY, 0), NOW + 900 * DAY, 0);
  const due = whenDue(ahead, NOW, 0.5);
  expect(due).toMatchObject({ ask: false, next: { at: NOW + HOUR } });
});
