/** Boosted trees over what the heads say: they learn which answers go together. Leaves hold log-odds. */
export type Forest = {
  base: number;
  /** First node of each tree. */
  roots: Int32Array;
  /** Feature to ask, or -1 for a leaf. */
  feature: Int16Array;
  /** Threshold of a question, value of a leaf. */
  value: Float32Array;
  /** The node for "at most the threshold"; the next one is for "above". */
  below: Int32Array;
};

/** The log-odds of "yes" for one row of facts. */
export function logOddsOf({ base, roots, feature, value, below }: Forest, facts: ArrayLike<number>): number {
  let odds = base;
  for (const root of roots) {
    let node = root;
    for (let ask = feature[node] ?? -1; ask >= 0; ask = feature[node] ?? -1)
      node = (below[node] ?? 0) + ((facts[ask] ?? 0) > (value[node] ?? 0) ? 1 : 0);
    odds += value[node] ?? 0;
  }
  return odds;
}
