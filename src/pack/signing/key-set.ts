import * as z from 'zod/mini';
import { LIMITS } from '../limits';
import { fromBase64Url } from './base64';
import { sha256Hex } from './sha-256';

/** A public key, 32 bytes of Ed25519 in base64url: the `x` of a JSON Web Key. */
export const publicKey = z.string().check(z.refine((x) => x.length === 43 && fromBase64Url(x)?.length === 32));

/** Whose signatures count, and how many are needed. `number` counts up when keys change hands. */
export const KeySetSchema = z
  .strictObject({
    number: z.int().check(z.positive()),
    keys: z.array(publicKey).check(z.minLength(1), z.maxLength(LIMITS.keys)),
    threshold: z.int().check(z.positive()),
  })
  .check(
    z.refine(({ keys, threshold }) => threshold <= keys.length),
    z.refine(({ keys }) => new Set(keys).size === keys.length),
  );
export type KeySet = z.infer<typeof KeySetSchema>;

/** A key's name in envelopes and floors: the hash of its 32 bytes, the first 16 of it in hexadecimal. */
export const keyIdOf = async (key: string): Promise<string> =>
  (await sha256Hex(fromBase64Url(key) ?? new Uint8Array())).slice(0, 32);

/** The name of a set: the same keys and threshold have the same, in any order. */
export const setIdOf = async ({ keys, threshold }: Pick<KeySet, 'keys' | 'threshold'>): Promise<string> => {
  const text = `${threshold}\n${[...keys].sort().join('\n')}`;
  return (await sha256Hex(new TextEncoder().encode(text))).slice(0, 32);
};

/** What two people compare by telephone when a pack is added by hand: 128 bits in groups of four. */
export const fingerprintOf = async (keys: Pick<KeySet, 'keys' | 'threshold'>): Promise<string> =>
  ((await setIdOf(keys)).match(/.{4}/g) ?? []).join(' ');
