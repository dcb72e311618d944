import * as z from 'zod/mini';

/** The newest version taken so far, with the hash of its bytes. */
const floor = z.strictObject({
  version: z.int().check(z.positive()),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

/**
 * The least version that is taken, by id of a key set and of a key. A set's floor keeps old packs out while its keys stay;
 * a key's own goes with it into the next set. A leaked key that signs a very high version takes its floor with it when it
 * is dropped, so the trust is not locked out.
 */
export const FloorsSchema = z.record(z.string().check(z.regex(/^[0-9a-f]{32}$/)), floor);
export type Floors = z.infer<typeof FloorsSchema>;
export type Floor = Floors[string];

/** Older than the floor, or another pack under the same number. */
export const isBelow = (floors: Floors, id: string, { version, sha256 }: Floor): boolean => {
  const least = floors[id];
  return least !== undefined && (version < least.version || (version === least.version && sha256 !== least.sha256));
};

export const raise = (floors: Floors, ids: readonly string[], to: Floor): Floors => ({
  ...floors,
  ...Object.fromEntries(ids.map((id) => [id, to])),
});
