import { fromBase64Url } from './base64';
import { type Envelope, toBeSigned } from './envelope';
import { type KeySet, keyIdOf } from './key-set';

/** Ids of the keys of a set whose signature is on exactly these bytes, each once. A key's name in the envelope is a hint. */
export async function signedBy(
  { holds, bytes, signatures }: Envelope,
  { keys }: Pick<KeySet, 'keys'>,
): Promise<string[]> {
  const signed = toBeSigned(holds, bytes);
  const found = new Set<string>();
  for (const key of keys) {
    const id = await keyIdOf(key);
    for (const { keyid, sig } of signatures)
      if (keyid === id && !found.has(id) && (await isGood(key, sig, signed))) found.add(id);
  }
  return [...found];
}

async function isGood(key: string, sig: Uint8Array<ArrayBuffer>, signed: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const raw = fromBase64Url(key);
  if (!raw || sig.length !== 64) return false;
  try {
    const opened = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', opened, sig, signed);
  } catch {
    return false; // bytes that are no point of the curve are no key
  }
}
