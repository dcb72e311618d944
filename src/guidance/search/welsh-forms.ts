/** How Welsh words begin after other words: soft, nasal and aspirate, accents left out. */
const CHANGES = {
  p: ['b', 'mh', 'ph'],
  t: ['d', 'nh', 'th'],
  c: ['g', 'ngh', 'ch'],
  b: ['f', 'm'],
  d: ['dd', 'n'],
  g: ['ng', ''],
  m: ['f'],
  ll: ['l'],
  rh: ['r'],
} as const;
/** Two letters that are one: no other letter begins such a word. */
const ONE_LETTER = /^(?:ch|dd|ff|ll|ng|ph|rh|th)/;
const SHORTEST = 4;

/** The word as asked, and as it may stand in a Welsh sentence: `cwyn` for `gŵyn`, `nghwyn` and `chwyn`, and back. */
export function welshForms(word: string): string[] {
  if (word.length < SHORTEST) return [word];
  const first = ONE_LETTER.exec(word)?.[0] ?? word.slice(0, 1);
  const forms = Object.entries(CHANGES).flatMap(([plain, changed]) => [
    ...(plain === first ? changed.map((other) => other + word.slice(plain.length)) : []),
    ...changed.flatMap((other) => (other !== '' && word.startsWith(other) ? [plain + word.slice(other.length)] : [])),
  ]);
  return [...new Set([word, ...forms])];
}
