/** One sign for each value that a list may give an entry; none stands in any entry. */
export const VALUES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,/:;<=>?@[]^_{|}~';

/** A look-up list that is never unpacked as a whole: a few hundred heads are cut on first use, a block is read per look-up. */
export type FrontCoded = {
  /** The value of an entry, or -1 when it is not in the list. */
  valueOf(entry: string): number;
  /** Every entry with its value, in order. */
  entries(): Generator<[string, number]>;
};

const VALUE_OF = new Int8Array(128).fill(-1);
for (let i = 0; i < VALUES.length; i++) VALUE_OF[VALUES.charCodeAt(i)] = i;
const SHARED = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * A sorted list in blocks, one a line. An entry is the length of what it shares with the one before it in its block as
 * one base-36 digit, the rest of it, and the sign of its value. Built by `npm run lexicon`.
 */
export function frontCoded(packed: string): FrontCoded {
  let blocks: string[] | null = null;
  let heads: string[] = [];
  const cut = (): string[] => {
    const lines = packed.split('\n');
    heads = lines.map((line) => line.slice(1, endOfRest(line, 1)));
    return lines;
  };
  return {
    valueOf(entry) {
      blocks ??= cut();
      let low = 0;
      let high = heads.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((heads[middle] ?? '') <= entry) low = middle;
        else high = middle - 1;
      }
      return valueIn(blocks[low] ?? '', entry);
    },
    *entries() {
      for (const block of packed.split('\n')) yield* entriesOf(block);
    },
  };
}

/** Where the sign of the value stands. */
function endOfRest(block: string, from: number): number {
  let at = from;
  while (at < block.length && (VALUE_OF[block.charCodeAt(at)] ?? -1) < 0) at++;
  return at;
}

/** Walks a block counting how much of the wanted entry is matched so far, without building any entry. */
function valueIn(block: string, entry: string): number {
  let matched = 0;
  for (let at = 0; at < block.length; ) {
    const shared = SHARED.indexOf(block.charAt(at));
    const end = endOfRest(block, at + 1);
    if (shared < matched) return -1; // sorted: what differs earlier comes later than the entry
    if (shared === matched) {
      let rest = at + 1;
      while (rest < end && block.charCodeAt(rest) === entry.charCodeAt(matched)) {
        rest++;
        matched++;
      }
      if (rest === end && matched === entry.length) return VALUE_OF[block.charCodeAt(end)] ?? -1;
    }
    at = end + 1;
  }
  return -1;
}

function* entriesOf(block: string): Generator<[string, number]> {
  let entry = '';
  for (let at = 0; at < block.length; ) {
    const end = endOfRest(block, at + 1);
    entry = entry.slice(0, SHARED.indexOf(block.charAt(at))) + block.slice(at + 1, end);
    yield [entry, VALUE_OF[block.charCodeAt(end)] ?? -1];
    at = end + 1;
  }
}
