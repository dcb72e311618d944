/**
 * A table of words and phrases as one expression over whole words, capitals or not. Rows are separated by two blanks or a
 * line end and may use the marks of regular expressions.
 */
export function words({ raw }: TemplateStringsArray): RegExp {
  const rows = (raw[0] ?? '').split(/\s{2,}|\n/).filter((row) => row !== '');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${rows.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
