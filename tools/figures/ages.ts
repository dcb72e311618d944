import { readCsv } from './read-csv';

/** People of the United Kingdom by single year of age (90 stands for 90 and over), per 100,000: `women|men`, a line per age. */
export function readAges(data: string): string[] {
  return readCsv(`${data}/age-share.csv`)
    .filter((row) => /^(?:UK|United Kingdom)$/.test(row.area ?? ''))
    .sort((a, b) => Number(a.age) - Number(b.age))
    .map((row) => [row.share_female, row.share_male].map((share) => Math.round(Number(share) * 100_000)).join('|'));
}
