import { FEATURES, SHAPES } from '../../src/engine/models/tagger-features';
import { mayFollow, TAGS } from '../../src/engine/models/tagger-tags';
import { seeded, shuffled } from './random';

/** A sentence for the fit: rows of its known features (-1: unknown), `FEATURES` a token; shapes; and the tags that people gave. */
export type Example = { rows: Int32Array; shape: Uint8Array; tags: Uint8Array; weight: number };

/** Weights of a chain: `state` by feature row and tag, `follow` by shape of the token, last tag (`TAGS`: none) and tag. */
export type Chain = { state: Float64Array; follow: Float64Array };

export type Fit = { epochs: number; rate: number; decay: number; drop: number; seed: number };

const NEVER = -1e9;
/** A slope smaller than this teaches nothing more. */
const LEAST = 1e-3;
export const followAt = (shape: number, last: number, tag: number): number => (shape * (TAGS + 1) + last) * TAGS + tag;

/**
 * A linear-chain conditional random field, fitted by AdaGrad one sentence at a time. Some features of each sentence are
 * left out by chance (`drop`), so that no word's own weight hides what stands around it.
 */
export function fitChain(examples: readonly Example[], features: number, fit: Fit, say: (what: string) => void): Chain {
  const state = new Float64Array(features * TAGS);
  const stateSum = new Float64Array(features * TAGS).fill(1e-2);
  const follow = new Float64Array(SHAPES * (TAGS + 1) * TAGS);
  const followSum = new Float64Array(follow.length).fill(1e-2);
  const slopes = new Float64Array(TAGS);
  const random = seeded(fit.seed);
  const average = new Float64Array(state.length);
  const averageFollow = new Float64Array(follow.length);
  let averaged = 0;
  for (let epoch = 0; epoch < fit.epochs; epoch++) {
    let lost = 0;
    for (const at of shuffled(examples.length, random)) {
      const example = examples[at] as Example;
      const n = example.tags.length;
      const rows = example.rows.slice();
      for (let i = 0; i < rows.length; i++) if ((rows[i] as number) >= 0 && random() < fit.drop) rows[i] = -1;
      const scores = scoresOf(rows, n, state);
      const { marginal, pair, loss } = expected(scores, example, follow, n);
      lost += loss * example.weight;
      const { rate, decay } = fit;
      for (let i = 0; i < n; i++) {
        const gold = example.tags[i] as number;
        let moves = false;
        for (let tag = 0; tag < TAGS; tag++) {
          const slope = ((marginal[i * TAGS + tag] as number) - (tag === gold ? 1 : 0)) * example.weight;
          slopes[tag] = slope > -LEAST && slope < LEAST ? 0 : slope;
          moves ||= slopes[tag] !== 0;
        }
        for (let f = 0; moves && f < FEATURES; f++) {
          const row = rows[i * FEATURES + f] as number;
          if (row < 0) continue;
          for (let tag = 0, k = row * TAGS; tag < TAGS; tag++, k++) {
            const slope = slopes[tag] as number;
            if (slope === 0) continue;
            const sum = (stateSum[k] as number) + slope * slope;
            stateSum[k] = sum;
            const w = state[k] as number;
            state[k] = w - (rate * (slope + decay * w)) / Math.sqrt(sum);
          }
        }
        const shape = example.shape[i] as number;
        const goldLast = i === 0 ? TAGS : (example.tags[i - 1] as number);
        for (let last = 0; last <= TAGS; last++) {
          if ((i === 0) !== (last === TAGS)) continue;
          for (let tag = 0; tag < TAGS; tag++) {
            const is = last === goldLast && tag === gold ? 1 : 0;
            const slope = ((pair[(i * (TAGS + 1) + last) * TAGS + tag] as number) - is) * example.weight;
            if (slope === 0) continue;
            const k = followAt(shape, last, tag);
            followSum[k] = (followSum[k] as number) + slope * slope;
            follow[k] = (follow[k] as number) - (rate * slope) / Math.sqrt(followSum[k] as number);
          }
        }
      }
    }
    if (epoch >= fit.epochs / 2) {
      averaged++;
      for (let k = 0; k < state.length; k++) average[k] = (average[k] as number) + (state[k] as number);
      for (let k = 0; k < follow.length; k++) averageFollow[k] = (averageFollow[k] as number) + (follow[k] as number);
    }
    say(`epoch ${epoch + 1}: ${(lost / examples.length).toFixed(3)}`);
  }
  return { state: average.map((w) => w / averaged), follow: averageFollow.map((w) => w / averaged) };
}

function scoresOf(rows: Int32Array, n: number, state: Float64Array): Float64Array {
  const scores = new Float64Array(n * TAGS);
  for (let i = 0; i < n; i++)
    for (let f = 0; f < FEATURES; f++) {
      const row = rows[i * FEATURES + f] as number;
      if (row < 0) continue;
      for (let tag = 0; tag < TAGS; tag++)
        scores[i * TAGS + tag] = (scores[i * TAGS + tag] as number) + (state[row * TAGS + tag] as number);
    }
  return scores;
}

/** Forward and backward in probabilities, scaled at each token. */
function expected(scores: Float64Array, { shape, tags }: Example, follow: Float64Array, n: number) {
  const step = new Float64Array(n * (TAGS + 1) * TAGS);
  const forward = new Float64Array(n * TAGS);
  const backward = new Float64Array(n * TAGS);
  const scale = new Float64Array(n);
  let gold = 0;
  let offset = 0;
  for (let i = 0; i < n; i++) {
    let top = NEVER;
    for (let tag = 0; tag < TAGS; tag++) top = Math.max(top, scores[i * TAGS + tag] as number);
    offset += top;
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag++) {
      let into = 0;
      for (let last = 0; last <= TAGS; last++) {
        if ((i === 0) !== (last === TAGS) || !mayFollow(last === TAGS ? 0 : last, tag)) continue;
        const k = (i * (TAGS + 1) + last) * TAGS + tag;
        step[k] = Math.exp(
          (scores[i * TAGS + tag] as number) - top + (follow[followAt(shape[i] as number, last, tag)] as number),
        );
        into += (i === 0 ? 1 : (forward[(i - 1) * TAGS + last] as number)) * (step[k] as number);
      }
      forward[i * TAGS + tag] = into;
      sum += into;
    }
    scale[i] = sum;
    for (let tag = 0; tag < TAGS; tag++) forward[i * TAGS + tag] = (forward[i * TAGS + tag] as number) / sum;
    const last = i === 0 ? TAGS : (tags[i - 1] as number);
    gold +=
      (scores[i * TAGS + (tags[i] as number)] as number) +
      (follow[followAt(shape[i] as number, last, tags[i] as number)] as number);
  }
  for (let i = n - 1; i >= 0; i--)
    for (let last = 0; last < TAGS; last++) {
      if (i === n - 1) {
        backward[i * TAGS + last] = 1;
        continue;
      }
      let out = 0;
      for (let tag = 0; tag < TAGS; tag++)
        out +=
          (step[((i + 1) * (TAGS + 1) + last) * TAGS + tag] as number) * (backward[(i + 1) * TAGS + tag] as number);
      backward[i * TAGS + last] = out / (scale[i + 1] as number);
    }
  const marginal = new Float64Array(n * TAGS);
  const pair = new Float64Array(step.length);
  let all = offset;
  for (let i = 0; i < n; i++) {
    all += Math.log(scale[i] as number);
    for (let tag = 0; tag < TAGS; tag++) {
      marginal[i * TAGS + tag] = (forward[i * TAGS + tag] as number) * (backward[i * TAGS + tag] as number);
      for (let last = 0; last <= TAGS; last++) {
        const k = (i * (TAGS + 1) + last) * TAGS + tag;
        if (step[k] === 0) continue;
        const from = i === 0 ? 1 : (forward[(i - 1) * TAGS + last] as number);
        pair[k] = (from * (step[k] as number) * (backward[i * TAGS + tag] as number)) / (scale[i] as number);
      }
    }
  }
  return { marginal, pair, loss: all - gold };
}
