/** Curves of four numbers at once, in plain arithmetic: the host's own `exp` differs between browsers in its last bit. */

/** Below this e^x counts as this: smaller results would be denormal, which old processors add up very slowly. */
const LEAST: f32 = -80;

function all(value: f32): v128 {
  return f32x4.splat(value);
}
/** `a * b + c`, rounded twice everywhere alike. */
function grow(a: v128, b: v128, c: f32): v128 {
  return f32x4.add(f32x4.mul(a, b), all(c));
}

/** e^x to 2 units in the last place for x up to 88: 2^n times a polynomial of what remains (Cephes, `expf`). */
export function exp(x: v128): v128 {
  x = f32x4.max(x, all(LEAST));
  const n = f32x4.nearest(f32x4.mul(x, all(<f32>Math.LOG2E)));
  const r = f32x4.sub(f32x4.sub(x, f32x4.mul(n, all(0.693359375))), f32x4.mul(n, all(-2.1219444e-4)));
  let y = grow(all(1.98756915e-4), r, 1.39819995e-3);
  y = grow(y, r, 8.33345191e-3);
  y = grow(y, r, 4.16657959e-2);
  y = grow(y, r, 0.166666655);
  y = grow(y, r, 0.5);
  y = f32x4.add(f32x4.mul(f32x4.mul(y, r), r), grow(r, all(1), 1));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
  return f32x4.mul(y, power);
}

/** x times the share of a bell curve below x. The curve: Abramowitz and Stegun 7.1.26, off by 1.5e-7 at most. */
export function gelu(x: v128): v128 {
  const z = f32x4.mul(f32x4.abs(x), all(<f32>Math.SQRT1_2));
  const t = f32x4.div(all(1), grow(z, all(0.3275911), 1));
  let p = grow(all(1.061405429), t, -1.453152027);
  p = grow(p, t, 1.421413741);
  p = grow(p, t, -0.284496736);
  p = f32x4.mul(grow(p, t, 0.254829592), t);
  const outside = f32x4.mul(f32x4.mul(p, all(0.5)), exp(f32x4.neg(f32x4.mul(z, z))));
  return f32x4.mul(x, v128.bitselect(outside, f32x4.sub(all(1), outside), f32x4.lt(x, all(0))));
}

export function sumOf(x: v128): f32 {
  return f32x4.extract_lane(x, 0) + f32x4.extract_lane(x, 1) + (f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3));
}

export function mostOf(x: v128): f32 {
  return max(
    max(f32x4.extract_lane(x, 0), f32x4.extract_lane(x, 1)),
    max(f32x4.extract_lane(x, 2), f32x4.extract_lane(x, 3)),
  );
}
