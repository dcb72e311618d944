import { type Payload, writeEnvelope } from '../../src/pack/signing/envelope';
import type { KeySet } from '../../src/pack/signing/key-set';
import type { Trust } from '../../src/pack/signing/open-pack';
import { newSigningKey, readSigningKey, type SigningKey, sign } from '../../src/pack/signing/sign';
import { bytesOf } from './read';

export async function newSigner(): Promise<SigningKey> {
  const { pkcs8 } = await newSigningKey();
  const key = await readSigningKey(pkcs8);
  if (!key) throw new Error('a new key can be read');
  return key;
}

export const toFile = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export async function signedFile(
  bytes: Uint8Array<ArrayBuffer>,
  by: readonly SigningKey[],
  holds: Payload = 'pack',
): Promise<Uint8Array<ArrayBuffer>> {
  const [first, ...others] = by;
  if (!first) throw new Error('somebody signs');
  let envelope = await sign(holds, bytes, first);
  for (const one of others) envelope = await sign(holds, bytes, one, envelope.signatures);
  return toFile(writeEnvelope(envelope));
}

/** A signed file's text, of a pack as somebody wrote it. */
export const signedText = async (pack: unknown, ...by: readonly SigningKey[]): Promise<string> =>
  new TextDecoder().decode(await signedFile(bytesOf(pack), by));

export const setOf = (threshold: number, ...signers: readonly SigningKey[]): KeySet => ({
  number: 1,
  keys: signers.map(({ key }) => key),
  threshold,
});

export const trusting = (keys: KeySet, more: Partial<Trust> = {}): Trust => ({
  keys,
  floors: {},
  odsCode: 'RX9',
  version: '0.1.0',
  today: '2026-12-01',
  ...more,
});
