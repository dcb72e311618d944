/**
 * The file of the deep reader's weights: little-endian, in the order in which the network uses it, so that it is read
 * straight into the kernel's memory and never parsed.
 *
 * 1. Head: 16 whole numbers of 32 bits: magic `SLRD`, version, layers, width, heads, feed-forward width, pieces,
 *    positions, labels, lanes (labels rounded up to a multiple of 8), bytes of the tensors, bytes of the foot, 4 times 0.
 * 2. Tensors, one after another without gaps. `table n×m`: n·m bytes, each -63 to 63 (7 bits), row by row,
 *    then n scales; `linear n→m`: m·n bytes, a row for each output, m scales, m biases; all else 32-bit floats.
 *      words        table pieces × width
 *      places       table positions × width; row 0 is the first piece's (the starting weights' row 2)
 *      norm         weight[width], bias[width]
 *      relative     heads × 2·positions; in each row: what is added to a score when the piece looked at stands
 *                   (column − positions + 1) after the one that looks; the last column is 0
 *      each layer   query width→width (scale and bias divided by the root of a head's size), key, value, output
 *                   width→width, norm, up width→feed, down feed→width, norm
 *      query        width × lanes: how each label looks at the draft; lanes without a label are 0
 *      weight       width × lanes: what each label makes of what it sees
 *      bias         lanes
 * 3. Foot: JSON in UTF-8, `Foot` below. Width and feed are multiples of 8, positions and a head's size of 4.
 */
import * as z from 'zod/mini';

export const MAGIC = 0x44524c53; // "SLRD"
export const VERSION = 1;
export const HEAD_BYTES = 64;

const whole = z.int().check(z.positive());
const Head = z.object({
  magic: z.literal(MAGIC),
  version: z.literal(VERSION),
  layers: whole.check(z.maximum(24)),
  width: whole.check(z.multipleOf(8), z.maximum(4096)),
  heads: whole,
  feed: whole.check(z.multipleOf(8), z.maximum(4096)),
  pieces: whole.check(z.maximum(65_536)),
  positions: whole.check(z.multipleOf(4), z.maximum(512)),
  labels: whole,
  lanes: whole.check(z.multipleOf(8), z.maximum(64)),
  tensorBytes: whole,
  footBytes: whole.check(z.maximum(1 << 20)),
});
export type Head = z.infer<typeof Head>;

/** What else is to be known of the weights. */
export const Foot = z.object({
  /** The labels in order: those of `engine/models/heads.ts`. */
  labels: z.array(z.string()),
  /** SHA-256 of the vocabulary: its pieces joined by line feeds. Numbers of pieces mean nothing with another one. */
  vocabulary: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** A text that is read before the first draft, and what must come out to the last bit. */
  selfTest: z.object({
    /** Numbers of pieces, and which of them are the draft: from, to (exclusive). */
    pieces: z.array(z.int()),
    draft: z.tuple([z.int(), z.int()]),
    logits: z.array(z.number()),
  }),
});
export type Foot = z.infer<typeof Foot>;

const NAMES = Object.keys(Head.shape);

/** The head of a file from its first 64 bytes; null when it is none that this kernel reads. */
export function readHead(bytes: Uint8Array): Head | null {
  if (bytes.byteLength < HEAD_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEAD_BYTES);
  const read = Head.safeParse(Object.fromEntries(NAMES.map((name, i) => [name, view.getUint32(4 * i, true)])));
  return read.success && tensorBytesOf(read.data) === read.data.tensorBytes && fits(read.data) ? read.data : null;
}

const fits = ({ width, heads, labels, lanes }: Head): boolean =>
  width % (4 * heads) === 0 && labels <= lanes && lanes <= width;

/** Bytes that tensors of these sizes take. */
export function tensorBytesOf({ layers, width, heads, feed, pieces, positions, lanes }: Omit<Head, 'tensorBytes'>) {
  const table = (rows: number) => rows * (width + 4);
  const linear = (from: number, to: number) => to * (from + 8);
  const norm = 8 * width;
  const layer = 4 * linear(width, width) + linear(width, feed) + linear(feed, width) + 2 * norm;
  const head = 8 * width * lanes + 4 * lanes;
  return table(pieces) + table(positions) + norm + 8 * heads * positions + layers * layer + head;
}
