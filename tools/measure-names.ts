/**
 * `npx tsx tools/measure-names.ts [--data DIR]`: how well people, places and organisations are found in the development
 * parts of the marked sets, which nothing learns from, as typed and in small letters. By overlap of spans, in percent.
 */
import { readMarked } from './train/tagger-data';
import { inSmallLetters, mentionSpans, overlapF1 } from './train/tagger-measure';

const given = process.argv.indexOf('--data');
const data = given > 0 ? (process.argv[given + 1] ?? '') : '../shared/data';
const KINDS = ['person', 'place', 'org'] as const;

const rows = ['btc/btc.dev', 'wnut17/emerging.dev.conll'].flatMap((file) => {
  const typed = readMarked(`${data}/train/${file}`, false);
  return [
    [file, typed] as const,
    [`${file}, small letters`, inSmallLetters(typed)] as const,
    [`${file}, every token apart`, readMarked(`${data}/train/${file}`, true)] as const,
  ].flatMap(([set, sentences]) => KINDS.map((kind) => ({ set, kind, ...overlapF1(sentences, mentionSpans, kind) })));
});
console.table(rows);
