import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readSigningKey, type SigningKey } from '../../src/pack/signing/sign';

/** Asked for by the environment, so that it stands in no history of commands. */
export const passphrase = (): string => {
  const given = process.env.PACK_PASSPHRASE;
  if (!given) throw new Error('Set PACK_PASSPHRASE to the passphrase of the key.');
  return given;
};

/** Opens a key file: PKCS #8 in PEM, locked by a passphrase. Any tool that writes Ed25519 keys so will do. */
export async function openKeyFile(path: string): Promise<SigningKey> {
  const pem = readFileSync(path, 'utf8');
  const locked = pem.includes('ENCRYPTED');
  const open = () => createPrivateKey(locked ? { key: pem, passphrase: passphrase() } : pem);
  const key = await readSigningKey(new Uint8Array(open().export({ format: 'der', type: 'pkcs8' })));
  if (!key) throw new Error(`${path} is no Ed25519 key.`);
  return key;
}
