import { addUp } from './add-up';
import { GROUP_WEIGHT } from './features';
import { headIndex } from './heads';
import { addPart, type Linear } from './linear';
import { firstAt, type Known, partsOf } from './vector';
import { pairsOf, type Stretch } from './worth-reading';

const SAYS_ANYTHING = headIndex('any');

/** Only words and letters come from tokens; the groups after them count always. */
const OF_TOKENS = 2;

/** Where a row of a sentence was met before: nowhere in the draft, in the sentence before, or longer ago. */
const FIRST = 0;
const JUST = 1;
const EARLIER = 2;
const MET = [FIRST, JUST, EARLIER];

/** Rows of one sentence by where they were met before, and by group. The room is used again for each sentence. */
const room = Array.from({ length: MET.length * OF_TOKENS }, () => ({
  begins: new Int32Array(64),
  values: new Float64Array(64),
  count: 0,
}));

/** For each row the sentence in which it was last met, counted on from draft to draft so that nothing is wiped. */
let metIn = new Float64Array(0);
let met = 0;

/** What each head says: of some sentences together, at most of them or of any two neighbours, and "say something" of each. */
export type Margins = { whole: Float32Array; most: Float32Array; alone: number[] };

/** Each row of a sentence is added up once: a pair is both sentences less what the second repeats of the first. */
export function marginsOf(known: Known, linear: Linear, sentences: readonly Stretch[]): Margins {
  const { always } = partsOf(known, linear.vocabulary);
  const begun = new Float64Array(linear.heads);
  addPart(begun, known, always, linear);
  const sums = sumsOf(known, linear, sentences, always.at);
  const all = noSum(linear);
  for (const { first } of sums) add(all, first, 1);
  const whole = marginOf(all, begun, linear);
  const most = whole.slice();
  for (const i of pairsOf(sentences).keys()) {
    const [here, next] = [sums[i], sums[i + 1]];
    if (!here || !next) continue;
    const pair = here.own.slice();
    add(pair, next.own, 1);
    add(pair, next.just, -1);
    const margin = marginOf(pair, begun, linear);
    for (let head = 0; head < most.length; head++) most[head] = Math.max(most[head] ?? 0, margin[head] ?? 0);
  }
  return { whole, most, alone: sums.map(({ own }) => marginOf(own, begun, linear)[SAYS_ANYTHING] ?? 0) };
}

/** Sums before groups are scaled: for each group the sum of squares, then each head. */
type Sum = Float64Array;
const noSum = ({ heads }: Linear): Sum => new Float64Array(OF_TOKENS * (heads + 1));

/** Of each sentence the rows new to the draft, those of the sentence before, and all. */
function sumsOf(known: Known, linear: Linear, sentences: readonly Stretch[], always: Int32Array) {
  if (metIn.length < linear.vocabulary.idf.length) metIn = new Float64Array(linear.vocabulary.idf.length);
  const before = met;
  // a draft begins past what was met in any other, with a gap so that no sentence of it is "just before" the first
  met += 2;
  for (const i of always) metIn[known.row[i] ?? 0] = Number.POSITIVE_INFINITY;
  const sums = sentences.map(({ firstToken, endToken }) => {
    met++;
    sortOut(known, linear, firstAt(known.token, firstToken), firstAt(known.token, endToken), before + 2);
    const [first, just, own] = [summed(linear, FIRST), summed(linear, JUST), summed(linear, EARLIER)];
    add(own, first, 1);
    add(own, just, 1);
    return { first, just, own };
  });
  for (const i of always) metIn[known.row[i] ?? 0] = 0;
  return sums;
}

/** Puts each row of a stretch where it belongs, once. Rows that count always belong nowhere. */
function sortOut(
  { row, group }: Known,
  { vocabulary: { idf }, heads }: Linear,
  from: number,
  to: number,
  draft: number,
) {
  for (const rows of room) {
    rows.count = 0;
    if (rows.begins.length >= to - from) continue;
    rows.begins = new Int32Array(2 * (to - from));
    rows.values = new Float64Array(2 * (to - from));
  }
  for (let i = from; i < to; i++) {
    const known = row[i] ?? 0;
    const last = metIn[known] ?? 0;
    if (last >= met) continue;
    metIn[known] = met;
    const when = last <= draft ? FIRST : last === met - 1 ? JUST : EARLIER;
    const rows = room[when * OF_TOKENS + (group[i] ?? 0)];
    if (!rows) continue;
    rows.begins[rows.count] = known * heads;
    rows.values[rows.count] = idf[known] ?? 0;
    rows.count++;
  }
}

function summed({ heads, weights }: Linear, when: number): Sum {
  const sum = new Float64Array(OF_TOKENS * (heads + 1));
  for (let group = 0; group < OF_TOKENS; group++) {
    const rows = room[when * OF_TOKENS + group];
    if (!rows) continue;
    let square = 0;
    for (let i = 0; i < rows.count; i++) square += (rows.values[i] ?? 0) ** 2;
    sum[group * (heads + 1)] = square;
    addUp(sum, group * (heads + 1) + 1, heads, weights, rows.begins, rows.values, rows.count);
  }
  return sum;
}

function add(to: Sum, what: Sum, times: number) {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] ?? 0) + times * (what[i] ?? 0);
}

/** Each group scaled to length one times its weight, then each head to its own scale. */
function marginOf(sum: Sum, begun: Float64Array, { heads, scale, bias }: Linear): Float32Array {
  const margin = new Float32Array(heads);
  const words = GROUP_WEIGHT[0] / Math.sqrt(sum[0] || 1);
  const letters = GROUP_WEIGHT[1] / Math.sqrt(sum[heads + 1] || 1);
  for (let head = 0; head < heads; head++) {
    const all = (begun[head] ?? 0) + words * (sum[1 + head] ?? 0) + letters * (sum[heads + 2 + head] ?? 0);
    margin[head] = all * (scale[head] ?? 0) + (bias[head] ?? 0);
  }
  return margin;
}
