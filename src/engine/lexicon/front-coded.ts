/** One sign for each value that a list may give an entry; none stands in any entry. */
export const VALUES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,/:;<=>?@[]^_{|}~';

/** A look-up list that is never unpacked as a whole: its heads are cut on first use, one block is read per look-up. */
export type FrontCoded = {
  /** The value of an entry, or -1 when it is not in the list. */
  valueOf(entry: string): number;
  /** Every entry with its value, in order. */
  entries(): Generator<[string, number]>;
};

const VALUE_OF = new Int8Array(128).fill(-1);
for (let i = 0; i < VALUES.length; i++) VALUE_OF[VALUES.charCodeAt(i)] = i;

type Cut = { blocks: string[]; heads: string[]; keys: Int32Array };

/**
 * A sorted list in blocks, one a line. An entry is the length of what it shares with the one before it in its block as
 * one base-36 digit, the rest of it, and the sign of its value. Built by `npm run lexicon`.
 */
export function frontCoded(packed: string): FrontCoded {
  let cut: Cut | null = null;
  return {
    valueOf(entry) {
      cut ??= cutUp(packed);
      return valueIn(cut.blocks[blockFor(cut, entry)] ?? '', entry);
    },
    *entries() {
      for (const block of packed.split('\n')) yield* entriesOf(block);
    },
  };
}

function cutUp(packed: string): Cut {
  const blocks = packed.split('\n');
  const heads = blocks.map((block) => block.slice(1, signAt(block, 1)));
  return { blocks, heads, keys: Int32Array.from(heads, keyOf) };
}

/** The first three characters as a number that sorts as they do. */
function keyOf(entry: string): number {
  const unit = (at: number) => (at < entry.length ? entry.charCodeAt(at) & 0xff : 0);
  return (unit(0) << 16) | (unit(1) << 8) | unit(2);
}

/** The last block whose head does not come after the entry: by numbers first, then among the few heads with its beginning. */
function blockFor({ heads, keys }: Cut, entry: string): number {
  const key = keyOf(entry);
  let low = 0;
  let high = keys.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((keys[middle] ?? 0) < key) low = middle;
    else high = middle - 1;
  }
  while (low + 1 < heads.length && (heads[low + 1] ?? '') <= entry) low++;
  return low;
}

/** Where the sign of the value stands. */
function signAt(block: string, from: number): number {
  let at = from;
  while (at < block.length && (VALUE_OF[block.charCodeAt(at)] ?? -1) < 0) at++;
  return at;
}

const shareOf = (code: number): number => (code < 58 ? code - 48 : code - 87);

/** Walks a block counting how much of the wanted entry is matched so far, without building any entry. */
function valueIn(block: string, entry: string): number {
  let matched = 0;
  for (let at = 0; at < block.length; ) {
    const shared = shareOf(block.charCodeAt(at));
    if (shared < matched) return -1; // sorted: what differs earlier comes later than the entry
    let rest = at + 1;
    if (shared === matched) {
      while (matched < entry.length && block.charCodeAt(rest) === entry.charCodeAt(matched)) {
        rest++;
        matched++;
      }
      const value = VALUE_OF[block.charCodeAt(rest)] ?? -1;
      if (value >= 0 && matched === entry.length) return value;
    }
    at = signAt(block, rest) + 1;
  }
  return -1;
}

function* entriesOf(block: string): Generator<[string, number]> {
  let entry = '';
  for (let at = 0; at < block.length; ) {
    const end = signAt(block, at + 1);
    entry = entry.slice(0, shareOf(block.charCodeAt(at))) + block.slice(at + 1, end);
    yield [entry, VALUE_OF[block.charCodeAt(end)] ?? -1];
    at = end + 1;
  }
}
