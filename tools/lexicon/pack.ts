import { VALUES } from '../../src/engine/lexicon/front-coded';

const BLOCK = 16;

/** Packs entries and their values as `frontCoded` reads them. Entries are plain lower case. */
export function pack(entries: ReadonlyMap<string, number>): string {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  let packed = '';
  let last = '';
  sorted.forEach(([entry, value], i) => {
    if (!/^[a-z][a-z' .-]*$/.test(entry)) throw new Error(`not a plain entry: ${JSON.stringify(entry)}`);
    const sign = VALUES[value];
    if (sign === undefined) throw new Error(`no sign for the value ${value}`);
    const begins = i % BLOCK === 0;
    if (begins && i > 0) packed += '\n';
    let shared = 0;
    while (!begins && shared < 35 && shared < entry.length - 1 && entry[shared] === last[shared]) shared++;
    packed += shared.toString(36) + entry.slice(shared) + sign;
    last = entry;
  });
  return packed;
}
