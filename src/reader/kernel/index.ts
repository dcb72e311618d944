/**
 * The deep reader's network: an encoder with relative positions (MPNet) and one attention per label over the draft.
 * Plain 128-bit SIMD, one thread, nothing of the host's mathematics: the same bits in every browser and in Node.
 * A weights file (`../weights-format.ts`) lies in memory as it was loaded; tensors stand in the order of their use.
 */
import { linear, multiply } from './products';
import { addAndNorm, addEmbedding, geluAll, share, shareColumns, squeeze } from './rows';

// What the file's head says, in its order, and where its parts lie.
let layers: i32, width: i32, heads: i32, feed: i32, pieces: i32, positions: i32, lanes: i32;
let words: usize, places: usize, firstNorm: usize, relative: usize, firstLayer: usize;
// Room to work in: numbers of pieces, rows of floats, whole numbers with their scales, answers.
let ids: usize, x: usize, q: usize, k: usize, v: usize, mixed: usize, scores: usize, up: usize;
let whole: usize, scales: usize, answers: usize;

/**
 * Takes the weights at `image` into use and finds room behind `end`, where they end.
 * @returns where the numbers of the pieces are to be written, 32 bits each; 0 when there is not enough memory
 */
export function open(image: usize, end: usize): usize {
  layers = load<i32>(image, 8);
  width = load<i32>(image, 12);
  heads = load<i32>(image, 16);
  feed = load<i32>(image, 20);
  pieces = load<i32>(image, 24);
  positions = load<i32>(image, 28);
  lanes = load<i32>(image, 36);
  words = image + 64;
  places = words + pieces * (width + 4);
  firstNorm = places + positions * (width + 4);
  relative = firstNorm + 8 * width;
  firstLayer = relative + 8 * heads * positions;

  const rows = 4 * positions * width;
  ids = (end + 15) & ~15;
  x = ids + 4 * positions;
  q = x + rows;
  k = q + rows;
  v = k + rows;
  mixed = v + rows;
  scores = mixed + rows;
  up = scores + 4 * positions * positions;
  whole = up + 4 * positions * feed;
  scales = whole + 2 * positions * feed;
  answers = scales + 4 * positions;
  const pagesShort = <i32>((answers + 8 * lanes * (positions + 1) + 65535) >> 16) - memory.size();
  return pagesShort > 0 && memory.grow(pagesShort) < 0 ? 0 : ids;
}

/**
 * Reads `count` pieces, of which the draft's are those from `from` to before `to`.
 * @returns where the answers lie: a logit for each lane, then for each piece of the draft its share in each lane
 */
export function read(count: i32, from: i32, to: i32): usize {
  const rows = (count + 3) & ~3;
  embed(count, rows);
  let at = firstLayer;
  for (let layer = 0; layer < layers; layer++) at = attend(at, count, rows);
  return answer(at, rows, from, to);
}

function embed(count: i32, rows: i32): void {
  memory.fill(x, 0, 4 * rows * width);
  memory.fill(q, 0, 4 * rows * width);
  for (let row = 0; row < count; row++) {
    addEmbedding(words, pieces, load<i32>(ids + 4 * row), x + 4 * row * width, width);
    addEmbedding(places, positions, row, x + 4 * row * width, width);
  }
  addAndNorm(x, q, rows, width, firstNorm);
}

/** One layer: every piece looks at all others, then thinks by itself. @returns the next layer */
function attend(at: usize, count: i32, rows: i32): usize {
  const step = 4 * width;
  squeeze(x, rows, width, whole, scales);
  at = linear(whole, scales, rows, width, at, width, q, step, 4);
  at = linear(whole, scales, rows, width, at, width, k, 4, 4 * rows);
  at = linear(whole, scales, rows, width, at, width, v, step, 4);
  const size = width / heads;
  for (let head = 0; head < heads; head++) {
    const own = 4 * size * head;
    multiply(q + own, step, k + own * rows, 4 * rows, scores, 4 * rows, rows, size, rows);
    for (let row = 0; row < rows; row++)
      share(scores + 4 * row * rows, relative + 4 * (2 * positions * head + positions - 1 - row), count, rows);
    multiply(scores, 4 * rows, v + own, step, mixed + own, step, rows, rows, size);
  }
  squeeze(mixed, rows, width, whole, scales);
  at = linear(whole, scales, rows, width, at, width, q, step, 4);
  at = addAndNorm(x, q, rows, width, at);
  squeeze(x, rows, width, whole, scales);
  at = linear(whole, scales, rows, width, at, feed, up, 4 * feed, 4);
  geluAll(up, rows * feed);
  squeeze(up, rows, feed, whole, scales);
  at = linear(whole, scales, rows, feed, at, width, q, step, 4);
  return addAndNorm(x, q, rows, width, at);
}

/** Each label looks at the draft's pieces its own way, and weighs what they say by how much it looks at them. */
function answer(at: usize, rows: i32, from: i32, to: i32): usize {
  const step = 4 * lanes;
  const shares = answers + step;
  multiply(x, 4 * width, at, step, q, step, rows, width, lanes);
  multiply(x, 4 * width, at + width * step, step, k, step, rows, width, lanes);
  memory.copy(answers, at + 2 * width * step, step);
  shareColumns(q + from * step, to - from, lanes);
  memory.copy(shares, q + from * step, (to - from) * step);
  for (let row = from; row < to; row++)
    for (let lane = 0; lane < step; lane += 16) {
      const says = f32x4.mul(v128.load(q + row * step + lane), v128.load(k + row * step + lane));
      v128.store(answers + lane, f32x4.add(v128.load(answers + lane), says));
    }
  return answers;
}
