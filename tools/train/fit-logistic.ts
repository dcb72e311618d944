const STEPS = 25;

/**
 * Logistic regression by Newton's method. The last column of each row is 1: its weight is free. The others are drawn
 * towards `start` by `pull`, for rare labels have few drafts.
 */
export function fitLogistic(
  rows: readonly number[][],
  yes: readonly number[],
  start: readonly number[],
  pull: number,
): number[] {
  const weights = [...start];
  const free = start.length - 1;
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, a) => (a < free ? pull * (weight - (start[a] ?? 0)) : 0));
    const curve = weights.map((_, a) => weights.map((_, b) => (a === b && a < free ? pull : 1e-9)));
    rows.forEach((row, i) => {
      const odds = row.reduce((sum, value, a) => sum + value * (weights[a] ?? 0), 0);
      const chance = 1 / (1 + Math.exp(-odds));
      row.forEach((value, a) => {
        slope[a] = (slope[a] ?? 0) + (chance - (yes[i] ?? 0)) * value;
        row.forEach((other, b) => {
          const line = curve[a] as number[];
          line[b] = (line[b] ?? 0) + chance * (1 - chance) * value * other;
        });
      });
    });
    const move = solved(curve, slope);
    move.forEach((by, a) => {
      weights[a] = (weights[a] ?? 0) - by;
    });
  }
  return weights.map((weight) => Math.round(weight * 1e4) / 1e4);
}

/** Gauss's elimination with the largest pivot. */
function solved(matrix: readonly number[][], values: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, values[i] ?? 0]);
  for (let at = 0; at < rows.length; at++) {
    const pivot = rows.reduce(
      (best, row, i) => (i >= at && Math.abs(row[at] ?? 0) > Math.abs(rows[best]?.[at] ?? 0) ? i : best),
      at,
    );
    [rows[at], rows[pivot]] = [rows[pivot] as number[], rows[at] as number[]];
    const own = rows[at] as number[];
    rows.forEach((row, i) => {
      if (i === at) return;
      const times = (row[at] ?? 0) / (own[at] ?? 1);
      for (let k = at; k < row.length; k++) row[k] = (row[k] ?? 0) - times * (own[k] ?? 0);
    });
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}
