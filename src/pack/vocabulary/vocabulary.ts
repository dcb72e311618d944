/**
 * Words that no term may reach for. `anywhere`: refused as part of a term, too. `alone`: words that are also names of
 * streets, wards and people, so that only a term that is found in the phrase itself is refused.
 */
export type Vocabulary = { anywhere: readonly string[]; alone: readonly string[] };

/** From lists with commas, as one would write them down. */
export const listOf = (...lines: readonly string[]): string[] =>
  lines
    .flatMap((line) => line.split(','))
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
