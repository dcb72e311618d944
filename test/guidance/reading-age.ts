/** Words of a text that can be spoken; a filled-in `{value}` is somebody else's and counts as none. */
export const wordsOf = (text: string): string[] =>
  text.replace(/\{\w+\}/g, ' ').match(/[\p{L}\d]+(?:[’'-][\p{L}\d]+)*/gu) ?? [];

export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.?!][”"]?)\s+(?=[\p{Lu}“])|:\s+(?=\p{Lu})/u).filter((sentence) => wordsOf(sentence).length > 0);

/** English syllables by vowel groups, with the silent endings; good to about one in twenty words. */
export function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const groups = plain
    .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (ending) => ending.slice(0, 1))
    .match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 1);
}

/**
 * Flesch-Kincaid grade (Kincaid and others, 1975): 0.39 words per sentence + 11.8 syllables per word - 15.59.
 * The age of a reader who follows it is about the grade plus five.
 */
export function gradeOf(text: string): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / sentencesOf(text).length + (11.8 * syllables) / words.length - 15.59;
}
