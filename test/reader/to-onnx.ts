import { onnxWriter } from './onnx';
import { LANES, PIECES, type Rows, type Weights } from './write-weights';

/**
 * The same network in ONNX's own operations, with the numbers that the file rounds as it gives them back: what others'
 * runtime answers. `whole` multiplies whole numbers of 8 bits, as one would ship it there; otherwise floats of 32 bits.
 */
export function toOnnx(weights: Weights, { whole = false } = {}): Uint8Array {
  const { width, heads, feed, positions } = weights.sizes;
  const size = width / heads;
  const net = onnxWriter();
  const { constant, node } = net;
  const ids = net.input('ids', 'int64', ['T']);
  const places = net.input('places', 'int64', ['T']);
  const bias = net.input('relative', 'float', [heads, 'T', 'T']);
  const own = net.input('own', 'int64', ['D']);
  const number = (value: number) => constant(new Float32Array([value]), []);
  const shape = (...sizes: number[]) => constant(BigInt64Array.from(sizes, BigInt), [sizes.length]);

  const norm = (x: string, both: Float32Array) =>
    node(
      'LayerNormalization',
      [x, constant(both.slice(0, width), [width]), constant(both.slice(width), [width])],
      [
        { name: 'axis', int: -1 },
        { name: 'epsilon', float: 1e-5 },
      ],
    );
  const linear = (x: string, { whole: w, scales, biases = new Float32Array() }: Rows, from: number) => {
    const to = scales.length;
    const at = constant(biases, [to]);
    if (!whole)
      return node('Add', [node('MatMul', [x, constant(turned(floatsOf(w, scales), to, from), [from, to])]), at]);
    const given = [
      x,
      constant(turned(w, to, from), [from, to]),
      constant(scales, [to]),
      constant(new Int8Array(to), [to]),
      at,
    ];
    return node('DynamicQuantizeMatMul', given, [], 'com.microsoft');
  };
  const split = (x: string, ...perm: number[]) =>
    node('Transpose', [node('Reshape', [x, shape(-1, heads, size)])], [{ name: 'perm', ints: perm }]);
  const table = ({ whole: w, scales }: Rows, count: number, at: string) =>
    node('Gather', [constant(floatsOf(w, scales), [count, width]), at]);

  let x = norm(
    node('Add', [table(weights.words, PIECES.length, ids), table(weights.places, positions, places)]),
    weights.norm,
  );
  for (const { q, k, v, o, norm1, up, down, norm2 } of weights.layers) {
    const scores = node('MatMul', [split(linear(x, q, width), 1, 0, 2), split(linear(x, k, width), 1, 2, 0)]);
    const shares = node('Softmax', [node('Add', [scores, bias])], [{ name: 'axis', int: -1 }]);
    const mixed = node('MatMul', [shares, split(linear(x, v, width), 1, 0, 2)]);
    const joined = node('Reshape', [node('Transpose', [mixed], [{ name: 'perm', ints: [1, 0, 2] }]), shape(-1, width)]);
    x = norm(node('Add', [x, linear(joined, o, width)]), norm1);
    const wide = linear(x, up, width);
    const bell = node('Add', [node('Erf', [node('Mul', [wide, number(Math.SQRT1_2)])]), number(1)]);
    x = norm(node('Add', [x, linear(node('Mul', [node('Mul', [wide, bell]), number(0.5)]), down, feed)]), norm2);
  }
  const seen = node('Gather', [x, own]);
  const attention = node(
    'Softmax',
    [node('MatMul', [seen, constant(weights.query, [width, LANES])])],
    [{ name: 'axis', int: 0 }],
  );
  const says = node('MatMul', [seen, constant(weights.weight, [width, LANES])]);
  const summed = node('ReduceSum', [node('Mul', [attention, says]), shape(0)], [{ name: 'keepdims', int: 1 }]);
  net.output(node('Add', [summed, constant(weights.bias, [LANES])]), 'logits');
  net.output(attention, 'attention');
  return net.model();
}

/** Whole numbers with the scale of their row. */
const floatsOf = (whole: Int8Array, scales: Float32Array): Float32Array => {
  const from = whole.length / scales.length;
  return Float32Array.from(whole, (value, i) => value * (scales[Math.floor(i / from)] ?? Number.NaN));
};

/** Rows as columns. */
function turned<T extends Float32Array | Int8Array>(rows: T, count: number, from: number): T {
  const columns = rows.slice() as T;
  for (let row = 0; row < count; row++)
    for (let i = 0; i < from; i++) columns[i * count + row] = rows[row * from + i] ?? 0;
  return columns;
}
