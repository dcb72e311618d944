import { mayFollow, TAGS } from './tagger-tags';

/**
 * The likeliest tags of a text, given what each token says (`scores`, `TAGS` a token) and what follows what
 * (`follow`, by shape, last tag and tag).
 */
export function decode(scores: Float64Array, shape: Uint8Array, follow: Float64Array): Uint8Array {
  const n = shape.length;
  const best = new Float64Array(TAGS);
  const next = new Float64Array(TAGS);
  const from = new Uint8Array(n * TAGS);
  for (let i = 0; i < n; i++) {
    const table = (shape[i] ?? 0) * (TAGS + 1);
    for (let tag = 0; tag < TAGS; tag++) {
      let most = i === 0 ? (mayFollow(0, tag) ? (follow[(table + TAGS) * TAGS + tag] ?? 0) : -1e9) : -1e9;
      if (i > 0)
        for (let last = 0; last < TAGS; last++) {
          if (!mayFollow(last, tag)) continue;
          const way = (best[last] ?? 0) + (follow[(table + last) * TAGS + tag] ?? 0);
          if (way > most) {
            most = way;
            from[i * TAGS + tag] = last;
          }
        }
      next[tag] = most + (scores[i * TAGS + tag] ?? 0);
    }
    best.set(next);
  }
  const tags = new Uint8Array(n);
  let tag = 0;
  for (let t = 1; t < TAGS; t++) if ((best[t] ?? 0) > (best[tag] ?? 0)) tag = t;
  for (let i = n - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = from[i * TAGS + tag] ?? 0;
  }
  return tags;
}
