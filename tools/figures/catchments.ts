import type { Area } from './areas';
import { readCsv } from './read-csv';

const ROUNDS = 400;

/**
 * People served by each English acute trust. The source tells which share of a trust's patients lives in which authority, not
 * how many they are; sizes are found that spread all authorities' people over the trusts best (Richardson–Lucy steps).
 */
export function catchments(data: string, areas: readonly Area[]): Map<string, number> {
  const peopleIn = new Map(areas.map((area) => [area.code, area.people]));
  const shares = readCsv(`${data}/trust-catchment.csv`)
    .map((row) => ({ trust: row.trust_code ?? '', area: row.la_code ?? '', share: Number(row.share_of_trust) }))
    .filter(({ area }) => peopleIn.has(area));
  const size = new Map(shares.map(({ trust }) => [trust, 300_000]));
  for (let round = 0; round < ROUNDS; round++) {
    const spread = new Map<string, number>();
    for (const { trust, area, share } of shares)
      spread.set(area, (spread.get(area) ?? 0) + share * (size.get(trust) ?? 0));
    const pull = new Map<string, { sum: number; weight: number }>();
    for (const { trust, area, share } of shares) {
      const { sum, weight } = pull.get(trust) ?? { sum: 0, weight: 0 };
      const ratio = (peopleIn.get(area) ?? 0) / (spread.get(area) ?? 1);
      pull.set(trust, { sum: sum + share * ratio, weight: weight + share });
    }
    for (const [trust, { sum, weight }] of pull) size.set(trust, ((size.get(trust) ?? 0) * sum) / weight);
  }
  return size;
}
