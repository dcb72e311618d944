import { createPrivateKey } from 'node:crypto';
import { fingerprintOf } from '../../src/pack/signing/key-set';
import { newSigningKey } from '../../src/pack/signing/sign';
import { EXIT, type Exit } from './exit';
import { writeNew } from './files';
import { passphrase } from './key-file';
import type { Arguments } from './read-arguments';

/** Makes a key to sign with, locked by a passphrase, and prints the half that others pin. */
export async function newKeyCommand(args: Arguments): Promise<Exit> {
  const path = args.files[0] ?? 'pack-key.pem';
  const { pkcs8, key } = await newSigningKey();
  const open = createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
  const locked = open.export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: passphrase() });
  writeNew(path, String(locked), 0o600);
  console.log(`key: ${key}`);
  console.log(`fingerprint: ${await fingerprintOf({ keys: [key], threshold: 1 })}`);
  console.log(`${path} signs. Keep it away from the web, with a copy in a safe.`);
  return EXIT.fine;
}
