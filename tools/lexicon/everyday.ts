import { plain, type Sources } from './sources';

/**
 * Words that ordinary posts write small where English allows a capital: counted in the sets that may be trained on.
 * `small` and `large` leave out what begins a sentence. A name that is mostly written small there is an everyday word too.
 */
export function everydayWords(data: Sources): Map<string, { small: number; large: number }> {
  const counts = new Map<string, { small: number; large: number }>();
  for (const line of textsOf(data)) {
    if (isShouting(line)) continue;
    for (const m of line.matchAll(/(?<=[\p{L}\p{N},;:'’)] )\p{L}[\p{L}'’]*/gu)) {
      const word = plain(m[0]);
      const count = counts.get(word) ?? { small: 0, large: 0 };
      if (m[0] === m[0].toLowerCase()) count.small++;
      else if (m[0].length === 1 || m[0].slice(1) === m[0].slice(1).toLowerCase()) count.large++;
      counts.set(word, count);
    }
  }
  return counts;
}

/** The words of everyday English themselves: seen small often, and seldom with a capital. */
export const commonWords = (counts: ReturnType<typeof everydayWords>): Map<string, number> =>
  new Map(
    [...counts]
      .filter(([word, { small, large }]) => small >= 6 && small > 3 * large && /^[a-z]{3,}$/.test(word))
      .map(([word]) => [word, 0]),
  );

const isShouting = (line: string) => (line.match(/\p{Lu}/gu)?.length ?? 0) > 0.25 * line.length;

function* textsOf(data: Sources): Generator<string> {
  for (const row of data.rows('train/edos/edos_labelled_aggregated.csv')) yield row.text ?? '';
  for (const row of data.rows('train/davidson/labeled_data.csv')) yield row.tweet ?? '';
  yield* data.lines('ordinary/uk-health-news-tweets.txt');
  for (const path of ['train/btc/btc.train', 'train/wnut17/wnut17train.conll'])
    for (const post of data.text(path).split(/\n\s*\n/))
      yield post
        .split('\n')
        .map((line) => line.split('\t')[0])
        .join(' ');
}
