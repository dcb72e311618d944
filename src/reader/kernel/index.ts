/**
 * The deep reader's network: an encoder with relative positions (MPNet) and one attention per label over the draft.
 * Plain 128-bit SIMD, one thread, nothing of the host's mathematics: the same bits in every browser and in Node.
 * A weights file (`../weights-format.ts`) lies in memory as it was loaded; tensors stand in the order of their use.
 */
import { linear, multiply } from './products';
import { addAndNorm, addEmbedding, geluAll, share, shareColumns, squeeze } from './rows';

// What the file's head says, in its order, and where its parts lie.
let layers: usize, width: usize, heads: usize, feed: usize, pieces: usize, positions: usize, lanes: usize;
let words: usize, places: usize, firstNorm: usize, relative: usize, firstLayer: usize;
// Room to work in: numbers of pieces, rows of floats, whole numbers with their scales, answers.
let ids: usize, x: usize, q: usize, k: usize, v: usize, mixed: usize, scores: usize, up: usize;
let whole: usize, scales: usize, answers: usize;

/**
 * Takes the weights at `image` into use and finds room behind `end`, where they end.
 * @returns where the numbers of the pieces are to be written, 32 bits each; 0 when there is not enough memory
 */
export function open(image: usize, end: usize): usize {
  layers = load<u32>(image, 8);
  width = load<u32>(image, 12);
  heads = load<u32>(image, 16);
  feed = load<u32>(image, 20);
  pieces = load<u32>(image, 24);
  positions = load<u32>(image, 28);
  lanes = load<u32>(image, 36);
  words = image + 64;
  places = words + pieces * (width + 4);
  firstNorm = places + positions * (width + 4);
  relative = firstNorm + width * 8;
  firstLayer = relative + heads * positions * 8;

  const rows = positions * width * 4;
  ids = (end + 15) & ~15;
  x = ids + positions * 4;
  q = x + rows;
  k = q + rows;
  v = k + rows;
  mixed = v + rows;
  scores = mixed + rows;
  up = scores + positions * positions * 4;
  whole = up + positions * feed * 4;
  scales = whole + positions * feed * 2;
  answers = scales + positions * 4;
  const pagesShort = <i32>((answers + lanes * 8 * (positions + 1) + 65535) >> 16) - memory.size();
  return pagesShort > 0 && memory.grow(pagesShort) < 0 ? 0 : ids;
}

/**
 * Reads `count` pieces, of which the draft's are those from `from` to before `to`.
 * @returns where the answers lie: a logit for each lane, then for each piece of the draft its share in each lane
 */
export function read(count: usize, from: usize, to: usize): usize {
  const rows = (count + 3) & ~3;
  embed(count, rows);
  let at = firstLayer;
  for (let layer: usize = 0; layer < layers; layer++) at = attend(at, count, rows);
  return answer(at, rows, from, to);
}

function embed(count: usize, rows: usize): void {
  memory.fill(x, 0, rows * width * 4);
  memory.fill(q, 0, rows * width * 4);
  for (let row: usize = 0; row < count; row++) {
    addEmbedding(words, pieces, load<u32>(ids + row * 4), x + row * width * 4, width);
    addEmbedding(places, positions, row, x + row * width * 4, width);
  }
  addAndNorm(x, q, rows, width, firstNorm);
}

/** One layer: every piece looks at all others, then thinks by itself. @returns the next layer */
function attend(at: usize, count: usize, rows: usize): usize {
  const step = width * 4;
  squeeze(x, rows, width, whole, scales);
  at = linear(whole, scales, rows, width, at, width, q, step, 4);
  at = linear(whole, scales, rows, width, at, width, k, 4, rows * 4);
  at = linear(whole, scales, rows, width, at, width, v, step, 4);
  const size = width / heads;
  for (let head: usize = 0; head < heads; head++) {
    const own = size * head * 4;
    multiply(q + own, step, k + own * rows, rows * 4, scores, rows * 4, rows, size, rows);
    for (let row: usize = 0; row < rows; row++)
      share(scores + row * rows * 4, relative + (positions * (head * 2 + 1) - 1 - row) * 4, count, rows);
    multiply(scores, rows * 4, v + own, step, mixed + own, step, rows, rows, size);
  }
  squeeze(mixed, rows, width, whole, scales);
  at = linear(whole, scales, rows, width, at, width, q, step, 4);
  at = addAndNorm(x, q, rows, width, at);
  squeeze(x, rows, width, whole, scales);
  at = linear(whole, scales, rows, width, at, feed, up, feed * 4, 4);
  geluAll(up, rows * feed);
  squeeze(up, rows, feed, whole, scales);
  at = linear(whole, scales, rows, feed, at, width, q, step, 4);
  return addAndNorm(x, q, rows, width, at);
}

/** Each label looks at the draft's pieces its own way, and weighs what they say by how much it looks at them. */
function answer(at: usize, rows: usize, from: usize, to: usize): usize {
  const step = lanes * 4;
  const shares = answers + step;
  multiply(x, width * 4, at, step, q, step, rows, width, lanes);
  multiply(x, width * 4, at + width * step, step, k, step, rows, width, lanes);
  memory.copy(answers, at + width * step * 2, step);
  shareColumns(q + from * step, to - from, lanes);
  memory.copy(shares, q + from * step, (to - from) * step);
  for (let row = from; row < to; row++)
    for (let lane: usize = 0; lane < step; lane += 16) {
      const says = f32x4.mul(v128.load(q + row * step + lane), v128.load(k + row * step + lane));
      v128.store(answers + lane, f32x4.add(v128.load(answers + lane), says));
    }
  return answers;
}
