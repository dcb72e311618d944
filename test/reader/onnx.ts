/** As much of ONNX's protocol buffers as it takes to write a network down (onnx.proto3, opset 17). */

type Field = { number: number; value: Uint8Array | string | number | bigint };

const varint = (value: number | bigint): number[] => {
  const bytes = [];
  for (let left = BigInt.asUintN(64, BigInt(value)); ; left >>= 7n) {
    const low = Number(left & 127n);
    if (left < 128n) return [...bytes, low];
    bytes.push(low | 128);
  }
};

function message(...fields: Field[]): Uint8Array {
  const parts = fields.flatMap(({ number, value }): Uint8Array[] => {
    if (typeof value === 'number' || typeof value === 'bigint')
      return [Uint8Array.from([...varint(number << 3), ...varint(value)])];
    const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
    return [Uint8Array.from([...varint((number << 3) | 2), ...varint(bytes.length)]), bytes];
  });
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => {
    all.set(part, at);
    return at + part.length;
  }, 0);
  return all;
}

const FLOAT = 1;
const INT8 = 3;
const INT64 = 7;

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView) =>
  new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);

/** A float that is stored as four bytes: an attribute. */
const floatField = (number: number, value: number): Uint8Array =>
  Uint8Array.from([...varint((number << 3) | 5), ...bytesOf(new Float32Array([value]))]);

type Value = string;
type Attribute = { name: string; int?: number; float?: number; ints?: number[] };

/** Writes down one network, operation by operation; names of values are given out as it goes. */
export function onnxWriter() {
  const nodes: Uint8Array[] = [];
  const initializers: Uint8Array[] = [];
  const inputs: Uint8Array[] = [];
  const outputs: Uint8Array[] = [];
  let named = 0;
  const fresh = () => `v${named++}`;

  const typed = (name: string, type: number, shape: readonly (number | string)[]) =>
    message(
      { number: 1, value: name },
      {
        number: 2,
        value: message({
          number: 1,
          value: message(
            { number: 1, value: type },
            {
              number: 2,
              value: message(
                ...shape.map((size) => ({
                  number: 1,
                  value: message(typeof size === 'number' ? { number: 1, value: size } : { number: 2, value: size }),
                })),
              ),
            },
          ),
        }),
      },
    );

  const attribute = ({ name, int, float, ints }: Attribute) => {
    const head = message({ number: 1, value: name });
    const body =
      float !== undefined
        ? Uint8Array.from([...floatField(2, float), ...message({ number: 20, value: 1 })])
        : int !== undefined
          ? message({ number: 3, value: int }, { number: 20, value: 2 })
          : message(...(ints ?? []).map((value) => ({ number: 8, value })), { number: 20, value: 7 });
    return Uint8Array.from([...head, ...body]);
  };

  return {
    input(name: string, type: 'float' | 'int64', shape: readonly (number | string)[]): Value {
      inputs.push(typed(name, type === 'float' ? FLOAT : INT64, shape));
      return name;
    },
    constant(value: Float32Array | Int8Array | BigInt64Array, shape: readonly number[]): Value {
      const name = fresh();
      const type = value instanceof Float32Array ? FLOAT : value instanceof Int8Array ? INT8 : INT64;
      initializers.push(
        message(
          ...shape.map((size) => ({ number: 1, value: size })),
          { number: 2, value: type },
          { number: 8, value: name },
          { number: 9, value: bytesOf(value) },
        ),
      );
      return name;
    },
    node(op: string, given: readonly Value[], attributes: readonly Attribute[] = [], domain = ''): Value {
      const name = fresh();
      nodes.push(
        message(
          ...given.map((value) => ({ number: 1, value })),
          { number: 2, value: name },
          { number: 4, value: op },
          ...attributes.map((one) => ({ number: 5, value: attribute(one) })),
          { number: 7, value: domain },
        ),
      );
      return name;
    },
    output(value: Value, name: string) {
      nodes.push(message({ number: 1, value }, { number: 2, value: name }, { number: 4, value: 'Identity' }));
      outputs.push(typed(name, FLOAT, ['a', 'b']));
    },
    model: (): Uint8Array =>
      message(
        { number: 1, value: 8 },
        {
          number: 7,
          value: message(
            ...nodes.map((value) => ({ number: 1, value })),
            { number: 2, value: 'reader' },
            ...initializers.map((value) => ({ number: 5, value })),
            ...inputs.map((value) => ({ number: 11, value })),
            ...outputs.map((value) => ({ number: 12, value })),
          ),
        },
        { number: 8, value: message({ number: 1, value: '' }, { number: 2, value: 17 }) },
        { number: 8, value: message({ number: 1, value: 'com.microsoft' }, { number: 2, value: 1 }) },
      ),
  };
}
