/** What is done to one row of numbers after another. Addresses in bytes, sizes in numbers, widths multiples of eight. */
import { exp, gelu, mostOf, sumOf } from './curves';

/** The largest whole number that an input becomes: with weights up to 63 and rows of 4,096 no sum passes 32 bits. */
const LARGEST: f32 = 8191;
const NORM_EPSILON: f32 = 1e-5;

/** One row of a table of bytes with a scale for each row, added to or put into floats. */
export function addEmbedding(table: usize, count: usize, id: usize, to: usize, width: usize): void {
  const scale = f32x4.splat(load<f32>(table + count * width + id * 4));
  for (let i: usize = 0; i < width; i += 4) {
    const whole = i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(v128.load32_zero(table + id * width + i)));
    const at = to + i * 4;
    v128.store(at, f32x4.add(v128.load(at), f32x4.mul(f32x4.convert_i32x4_s(whole), scale)));
  }
}

/** Adds `more` to each row and brings it to mean 0 and variance 1, then to the layer's own. @returns the next tensor */
export function addAndNorm(x: usize, more: usize, rows: usize, width: usize, weights: usize): usize {
  const bytes = width * 4;
  for (let row = x, end = x + rows * bytes; row < end; row += bytes, more += bytes) {
    let sums = f32x4.splat(0);
    let squares = sums;
    for (let i: usize = 0; i < bytes; i += 16) {
      const value = f32x4.add(v128.load(row + i), v128.load(more + i));
      v128.store(row + i, value);
      sums = f32x4.add(sums, value);
    }
    const mean = f32x4.splat(sumOf(sums) / <f32>(<u32>width));
    for (let i: usize = 0; i < bytes; i += 16) {
      const off = f32x4.sub(v128.load(row + i), mean);
      squares = f32x4.add(squares, f32x4.mul(off, off));
    }
    const scale = f32x4.splat(<f32>1 / sqrt<f32>(sumOf(squares) / <f32>(<u32>width) + NORM_EPSILON));
    for (let i: usize = 0; i < bytes; i += 16) {
      const unit = f32x4.mul(f32x4.sub(v128.load(row + i), mean), scale);
      v128.store(row + i, f32x4.add(f32x4.mul(unit, v128.load(weights + i)), v128.load(weights + bytes + i)));
    }
  }
  return weights + bytes * 2;
}

/**
 * Rows of floats as whole numbers, each row to its own scale; eight numbers of four rows stand together, as `linear`
 * takes them.
 */
export function squeeze(x: usize, rows: usize, width: usize, to: usize, scales: usize): void {
  for (let row: usize = 0; row < rows; row++, x += width * 4) {
    let most = f32x4.splat(0);
    for (let i: usize = 0; i < width; i += 4) most = f32x4.max(most, f32x4.abs(v128.load(x + i * 4)));
    const largest = max(mostOf(most), <f32>1e-20);
    store<f32>(scales + row * 4, largest / LARGEST);
    const scale = f32x4.splat(LARGEST / largest);
    const at = to + (row & ~3) * width * 2 + (row & 3) * 16;
    for (let i: usize = 0; i < width; i += 8) {
      const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x + i * 4), scale)));
      const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x + i * 4, 16), scale)));
      v128.store(at + i * 8, i16x8.narrow_i32x4_s(low, high));
    }
  }
}

export function geluAll(x: usize, count: usize): void {
  for (let end = x + count * 4; x < end; x += 16) v128.store(x, gelu(v128.load(x)));
}

/** Shares that add up to 1 of a row's first `count` numbers, each with its bias added before; the rest weighs nothing. */
export function share(x: usize, biases: usize, count: usize, width: usize): void {
  for (let i: usize = count; i < width; i++) store<f32>(x + i * 4, -1e30);
  let most = f32x4.splat(-1e30);
  let sums = f32x4.splat(0);
  for (let i: usize = 0; i < width * 4; i += 16) {
    const value = f32x4.add(v128.load(x + i), v128.load(biases + i));
    v128.store(x + i, value);
    most = f32x4.max(most, value);
  }
  most = f32x4.splat(mostOf(most));
  for (let i: usize = 0; i < width * 4; i += 16) {
    const value = exp(f32x4.sub(v128.load(x + i), most));
    v128.store(x + i, value);
    sums = f32x4.add(sums, value);
  }
  const scale = f32x4.splat(<f32>1 / sumOf(sums));
  for (let i: usize = 0; i < width * 4; i += 16) v128.store(x + i, f32x4.mul(v128.load(x + i), scale));
}

/** As `share`, down each column, four columns at once. */
export function shareColumns(x: usize, rows: usize, columns: usize): void {
  const step = columns * 4;
  for (let end = x + step; x < end; x += 16) {
    const last = x + rows * step;
    let most = f32x4.splat(-1e30);
    let sums = f32x4.splat(0);
    for (let at = x; at < last; at += step) most = f32x4.max(most, v128.load(at));
    for (let at = x; at < last; at += step) {
      const value = exp(f32x4.sub(v128.load(at), most));
      v128.store(at, value);
      sums = f32x4.add(sums, value);
    }
    for (let at = x; at < last; at += step) v128.store(at, f32x4.div(v128.load(at), sums));
  }
}
