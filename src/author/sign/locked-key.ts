import { fromBase64, toBase64 } from '../../pack/signing/base64';
import { readSigningKey, type SigningKey } from '../../pack/signing/sign';
import { type Der, readDer, TAGS, writeDer, writeInteger } from './der';

/**
 * A key file: PKCS #8 in PEM, locked by a passphrase with PBES2 (RFC 8018), as OpenSSL and `npm run pack -- new-key` write
 * it. All of the cryptography is the browser's own.
 */
type KeyProblem = 'not_a_key' | 'passphrase_wrong' | 'key_kind';
type ReadKey = { ok: true; key: SigningKey } | { ok: false; problem: KeyProblem };

const oid = (...bytes: readonly number[]) => Uint8Array.from(bytes);
const PBES2 = oid(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05, 0x0d);
const PBKDF2 = oid(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05, 0x0c);
const SHA_256 = oid(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x02, 0x09);
const AES_256_CBC = oid(0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x01, 0x2a);

/** OWASP's figure for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const ROUNDS = 600_000;
/** A file that asks for more would stop the page for minutes. */
const MOST_ROUNDS = 10_000_000;

export async function openKey(pem: string, passphrase: string): Promise<ReadKey> {
  const [, label, body] = /-----BEGIN ((?:ENCRYPTED )?PRIVATE KEY)-----([\s\S]+?)-----END/.exec(pem) ?? [];
  const bytes = body === undefined ? null : fromBase64(body.replace(/\s/g, ''));
  if (!bytes) return { ok: false, problem: 'not_a_key' };
  if (label === 'PRIVATE KEY') return toKey(bytes, 'not_a_key');
  const locked = readLocked(bytes);
  if (!locked) return { ok: false, problem: 'key_kind' };
  try {
    const lock = await lockOf(passphrase, locked.salt, locked.rounds);
    const opened = await crypto.subtle.decrypt({ name: 'AES-CBC', iv: locked.iv }, lock, locked.secret);
    return await toKey(new Uint8Array(opened), 'passphrase_wrong');
  } catch {
    return { ok: false, problem: 'passphrase_wrong' };
  }
}

/** @param pkcs8 of a new key */
export async function lockKey(pkcs8: Uint8Array<ArrayBuffer>, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(16));
  const lock = await lockOf(passphrase, salt, ROUNDS);
  const secret = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-CBC', iv }, lock, pkcs8));
  const { sequence, octets, nothing } = TAGS;
  const id = (bytes: Uint8Array) => writeDer(TAGS.oid, bytes);
  const hash = writeDer(sequence, id(SHA_256), writeDer(nothing));
  const derive = writeDer(sequence, id(PBKDF2), writeDer(sequence, writeDer(octets, salt), writeInteger(ROUNDS), hash));
  const cipher = writeDer(sequence, id(AES_256_CBC), writeDer(octets, iv));
  const how = writeDer(sequence, id(PBES2), writeDer(sequence, derive, cipher));
  const lines = toBase64(writeDer(sequence, how, writeDer(octets, secret))).match(/.{1,64}/g) ?? [];
  return `-----BEGIN ENCRYPTED PRIVATE KEY-----\n${lines.join('\n')}\n-----END ENCRYPTED PRIVATE KEY-----\n`;
}

async function toKey(pkcs8: Uint8Array<ArrayBuffer>, problem: KeyProblem): Promise<ReadKey> {
  const key = await readSigningKey(pkcs8);
  return key ? { ok: true, key } : { ok: false, problem };
}

async function lockOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase);
  const from = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, from, { name: 'AES-CBC', length: 256 }, false, ['encrypt', 'decrypt']);
}

type Locked = Record<'salt' | 'iv' | 'secret', Uint8Array<ArrayBuffer>> & { rounds: number };

/** What a locked file says of its lock; null where it is locked in another way. */
function readLocked(bytes: Uint8Array<ArrayBuffer>): Locked | null {
  const [how, secret] = inside(readDer(bytes)?.[0]);
  const [kind, parts] = inside(how);
  const [derive, cipher] = inside(parts);
  const [deriveKind, deriveParts] = inside(derive);
  const [cipherKind, iv] = inside(cipher);
  const [salt, rounds, ...more] = inside(deriveParts);
  const hash = inside(more.at(-1))[0];
  const named =
    isOid(kind, PBES2) && isOid(deriveKind, PBKDF2) && isOid(cipherKind, AES_256_CBC) && isOid(hash, SHA_256);
  if (!named || !salt || !rounds || !iv || !secret) return null;
  const count = rounds.bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  return count > 0 && count <= MOST_ROUNDS
    ? { salt: salt.bytes, iv: iv.bytes, secret: secret.bytes, rounds: count }
    : null;
}

const inside = (der: Der | undefined): Der[] => (der?.tag === TAGS.sequence ? (readDer(der.bytes) ?? []) : []);
const isOid = (der: Der | undefined, wanted: Uint8Array): boolean =>
  der?.tag === TAGS.oid && der.bytes.length === wanted.length && der.bytes.every((byte, i) => byte === wanted[i]);
