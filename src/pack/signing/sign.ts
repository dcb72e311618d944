import { toBase64Url } from './base64';
import { type Envelope, type Payload, toBeSigned } from './envelope';
import { keyIdOf } from './key-set';

/** A key that can sign, with the public half that others pin. */
export type SigningKey = { secret: CryptoKey; key: string };

/** Signs exact bytes. A second signature goes beside the first; one by the same key takes its place. */
export async function sign(
  holds: Payload,
  bytes: Uint8Array<ArrayBuffer>,
  { secret, key }: SigningKey,
  before: Envelope['signatures'] = [],
): Promise<Envelope> {
  const keyid = await keyIdOf(key);
  const sig = new Uint8Array(await crypto.subtle.sign('Ed25519', secret, toBeSigned(holds, bytes)));
  return { holds, bytes, signatures: [...before.filter((one) => one.keyid !== keyid), { keyid, sig, key }] };
}

/** From PKCS #8, as it lies in an opened key file. Null when it is no Ed25519 key. */
export async function readSigningKey(pkcs8: Uint8Array<ArrayBuffer>): Promise<SigningKey | null> {
  try {
    const open = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', true, ['sign']);
    const { x } = await crypto.subtle.exportKey('jwk', open);
    const secret = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
    return x ? { secret, key: x } : null;
  } catch {
    return null;
  }
}

/** A new key: the secret half as PKCS #8, to be locked away by who asked for it. */
export async function newSigningKey(): Promise<{ pkcs8: Uint8Array<ArrayBuffer>; key: string }> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('Ed25519 makes pairs'); // the types allow for algorithms that do not
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return { pkcs8: new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)), key: toBase64Url(raw) };
}
