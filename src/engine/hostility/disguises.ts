import { isCommonWord } from '../lexicon/common-words';
import { STOP_WORDS } from '../lexicon/stop-words';
import { FAITHS, GENDERS, GROUPS, SURE_KINDS, UNSURE_KINDS } from './group-words';
import { ILL_WORDS, loadedClass } from './loaded-words';
import { slurNames } from './slurs';

/** Words that people hide by a slip of letters, a dropped space or an added one. */
const HIDDEN: ReadonlySet<string> = new Set([
  ...GROUPS,
  ...GENDERS,
  ...FAITHS,
  ...SURE_KINDS,
  ...UNSURE_KINDS,
  ...slurNames,
  'woman',
  'people',
]);

/** Words that name people by themselves. */
const PEOPLE_NAMES: ReadonlySet<string> = new Set([...GROUPS, ...GENDERS, 'woman', 'people']);

const isKnown = (word: string): boolean =>
  STOP_WORDS.has(word) || HIDDEN.has(word) || loadedClass(word) !== word || isCommonWord(word);

/** Letters: shorter words have too many neighbours to guess at. */
const LEAST = 5;
let slips: ReadonlyMap<string, string> | null = null;

/** Each hidden word with two neighbouring letters swapped, or one inner letter lost. */
export function slipsOf(): ReadonlyMap<string, string> {
  if (slips) return slips;
  const made = new Map<string, string>();
  const put = (slip: string, word: string) => {
    if (!made.has(slip)) made.set(slip, word);
  };
  for (const word of [...HIDDEN, ...ILL_WORDS]) {
    const isShort = word.length < LEAST;
    for (let i = 0; i + 1 < word.length; i++)
      if (!isShort || loadedClass(word) === '⟨hate⟩')
        put(word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2), word);
    // a real word is often one letter short of a slur or a hard word, so these must be whole
    if (!isShort && (PEOPLE_NAMES.has(word) || (HIDDEN.has(word) && !slurNames.has(word) && word.length > LEAST)))
      for (let i = 1; i + 1 < word.length; i++) put(word.slice(0, i) + word.slice(i + 1), word);
  }
  slips = made;
  return made;
}

const SIGNS: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  $: 's',
  '@': 'a',
  '!': 'i',
};

/** The words that stand behind one: itself as a rule. */
export function undisguised(word: string): readonly string[] {
  if (word.length < 3 || isKnown(word)) return [word];
  const plain =
    /[0134579$@!]/.test(word) && /[a-z]/.test(word) ? word.replace(/[013457$@!]/g, (s) => SIGNS[s] ?? s) : word;
  if (plain !== word && isKnown(plain)) return [plain];
  const meant = slipsOf().get(plain);
  if (meant !== undefined && !isKnown(plain.replace(/s$/, ''))) return [meant];
  const pair = unglued(plain);
  if (pair) return pair;
  return (plain.length >= SHORTEST_RUN && plain.length <= LONGEST_RUN && cut(plain)) || [word];
}

/** Letters: a shorter run is a word that no list knows, a longer one is no writing. */
const SHORTEST_RUN = 9;
const LONGEST_RUN = 90;

/** Letters: the longest word that is looked for in a run. */
const LONGEST = 14;

/** Letters: in a run as long as this some words may be strange. */
const LEAST_RUN = 12;

/** Beginnings of the words for whose sake a run is cut: most long words have none and are not looked at further. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...HIDDEN, ...ILL_WORDS.filter((word) => loadedClass(word) === '⟨hate⟩')]
    .filter((word) => word.length >= LEAST - 1)
    .map((word) => word.slice(0, LEAST - 1)),
);

function mayTell(run: string): boolean {
  for (let at = 0; at + LEAST <= run.length + 1; at++) if (BEGINNINGS.has(run.slice(at, at + LEAST - 1))) return true;
  return false;
}

/** A run of words without spaces, cut where it takes the fewest words; only when a hidden word is among them. */
function cut(run: string): readonly string[] | null {
  if (!/^[a-z']+$/.test(run) || !mayTell(run)) return null;
  const cost = new Float64Array(run.length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(run.length + 1);
  cost[0] = 0;
  for (let end = 1; end <= run.length; end++)
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const word = run.slice(start, end);
      const isStrange = word.length === 1 ? !/[ai]/.test(word) : !isKnown(word);
      if (isStrange && (run.length < LEAST_RUN || word.length < 3)) continue;
      // short words are cheap to find by chance, so they cost more
      const price = (cost[start] ?? 0) + (isStrange ? 1.5 + word.length : word.length < 3 ? 1.6 : 1);
      if (price < (cost[end] ?? 0)) {
        cost[end] = price;
        from[end] = start;
      }
    }
  if (!Number.isFinite(cost[run.length] ?? 0)) return null;
  const words: string[] = [];
  for (let end = run.length; end > 0; end = from[end] ?? 0) words.unshift(run.slice(from[end] ?? 0, end));
  // many short words are found by chance: trans-it-i-on
  const isPlain = run.length > LEAST_RUN && run.length / words.length >= 3 && words.every(isKnown);
  const tells = (word: string) =>
    loadedClass(word) === '⟨hate⟩' ||
    (word.length >= LEAST && PEOPLE_NAMES.has(word)) ||
    (isPlain && word.length >= LEAST - 1 && HIDDEN.has(word));
  return words.length > 1 && words.some(tells) ? words : null;
}

const ILL: ReadonlySet<string> = new Set(ILL_WORDS);
const GLUE = /^(?:i|are|is|all|those|these|such|so|we|you|and|the|to|just|of|my|they)(?=(.{4,})$)/;

/** A little word stuck to one that tells: `ihate`, `areparasites`, `allgays`. */
function unglued(run: string): readonly string[] | null {
  const [glue, rest = ''] = GLUE.exec(run) ?? [];
  return glue !== undefined && rest !== 'rapists' && rest !== 'rapist' && (HIDDEN.has(rest) || ILL.has(rest))
    ? [glue, rest]
    : null;
}

/** Whether neighbours are one hidden word that was pulled apart. */
export function isOneWord(...parts: readonly string[]): boolean {
  const whole = parts.join('');
  return (
    HIDDEN.has(whole) &&
    (!slurNames.has(whole) || parts.length > 2) &&
    parts.some((part) => part.length === 1 || !isCommonWord(part))
  );
}
