/** The two products that take nearly all of the time. Addresses and steps are in bytes, sizes in numbers. */

/** What eight numbers of a row add to four sums: x·w. */
function eight(sums: v128, x: usize, w: v128): v128 {
  return i32x4.add(sums, i32x4.dot_i16x8_s(v128.load(x), w));
}

/** Four vectors of sums become one vector of their totals. */
function totals(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = i32x4.add(v128.shuffle<i32>(a, b, 0, 4, 2, 6), v128.shuffle<i32>(a, b, 1, 5, 3, 7));
  const cd = i32x4.add(v128.shuffle<i32>(c, d, 0, 4, 2, 6), v128.shuffle<i32>(c, d, 1, 5, 3, 7));
  return i32x4.add(v128.shuffle<i32>(ab, cd, 0, 1, 4, 5), v128.shuffle<i32>(ab, cd, 2, 3, 6, 7));
}

/** Undoes both scales, adds the bias, and puts four rows' numbers of one column where they belong. */
function put(sums: v128, rowScales: v128, scale: f32, bias: f32, to: usize, rowStep: usize): void {
  const y = f32x4.add(
    f32x4.mul(f32x4.convert_i32x4_s(sums), f32x4.mul(rowScales, f32x4.splat(scale))),
    f32x4.splat(bias),
  );
  store<f32>(to, f32x4.extract_lane(y, 0));
  store<f32>(to + rowStep, f32x4.extract_lane(y, 1));
  store<f32>(to + rowStep * 2, f32x4.extract_lane(y, 2));
  store<f32>(to + rowStep * 3, f32x4.extract_lane(y, 3));
}

/**
 * y = x·wᵀ + bias, whole numbers inside: `x` as `squeeze` left it with its scales, `w` as the file holds it: a row of
 * one byte each for every output, then all scales, then all biases. Four rows of x meet two of w at a time.
 * @returns where the next tensor of the file begins
 */
export function linear(
  x: usize,
  xScales: usize,
  rows: usize,
  ins: usize,
  w: usize,
  outs: usize,
  y: usize,
  rowStep: usize,
  outStep: usize,
): usize {
  const scales = w + ins * outs;
  const biases = scales + outs * 4;
  for (let out: usize = 0; out < outs; out += 2)
    for (let row: usize = 0; row < rows; row += 4) {
      let a0 = i32x4.splat(0);
      let a1 = a0;
      let a2 = a0;
      let a3 = a0;
      let b0 = a0;
      let b1 = a0;
      let b2 = a0;
      let b3 = a0;
      let at = x + row * ins * 2;
      for (let wa = w + out * ins, wb = wa + ins, end = wb; wa < end; wa += 8, wb += 8, at += 64) {
        const p = v128.load_ext<i8>(wa);
        const q = v128.load_ext<i8>(wb);
        a0 = eight(a0, at, p);
        b0 = eight(b0, at, q);
        a1 = eight(a1, at + 16, p);
        b1 = eight(b1, at + 16, q);
        a2 = eight(a2, at + 32, p);
        b2 = eight(b2, at + 32, q);
        a3 = eight(a3, at + 48, p);
        b3 = eight(b3, at + 48, q);
      }
      const rowScales = v128.load(xScales + row * 4);
      const scale = scales + out * 4;
      const bias = biases + out * 4;
      const to = y + row * rowStep + out * outStep;
      put(totals(a0, a1, a2, a3), rowScales, load<f32>(scale), load<f32>(bias), to, rowStep);
      put(totals(b0, b1, b2, b3), rowScales, load<f32>(scale, 4), load<f32>(bias, 4), to + outStep, rowStep);
    }
  return biases + outs * 4;
}

/** What one row of `b` adds to a row's four sums. */
function more(sums: v128, a: usize, b: v128): v128 {
  return f32x4.add(sums, f32x4.mul(v128.load32_splat(a), b));
}

/** c = a·b in 32-bit floats: a is rows × inner, b inner × columns; rows and columns are multiples of four. */
export function multiply(
  a: usize,
  aStep: usize,
  b: usize,
  bStep: usize,
  c: usize,
  cStep: usize,
  rows: usize,
  inner: usize,
  columns: usize,
): void {
  for (let row: usize = 0; row < rows; row += 4)
    for (let column: usize = 0; column < columns; column += 4) {
      let c0 = f32x4.splat(0);
      let c1 = c0;
      let c2 = c0;
      let c3 = c0;
      let at = a + row * aStep;
      const end = at + inner * 4;
      for (let from = b + column * 4; at < end; at += 4, from += bStep) {
        const vector = v128.load(from);
        c0 = more(c0, at, vector);
        c1 = more(c1, at + aStep, vector);
        c2 = more(c2, at + aStep * 2, vector);
        c3 = more(c3, at + aStep * 3, vector);
      }
      const to = c + row * cStep + column * 4;
      v128.store(to, c0);
      v128.store(to + cStep, c1);
      v128.store(to + cStep * 2, c2);
      v128.store(to + cStep * 3, c3);
    }
}
