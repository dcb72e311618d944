import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { readDer } from '../../src/author/sign/der';
import { lockKey, openKey } from '../../src/author/sign/locked-key';
import { newSigningKey } from '../../src/pack/signing/sign';

const WORDS = 'four random words here';
const { pkcs8, key } = await newSigningKey();
const open = createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
const ofNode = String(open.export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: WORDS }));
const ours = await lockKey(pkcs8, WORDS);

test('a key that the command made opens on the page', async () => {
  expect(await openKey(ofNode, WORDS)).toMatchObject({ ok: true, key: { key } });
});

test('a key that the page made opens on the page and with OpenSSL, as the command does', async () => {
  expect(await openKey(ours, WORDS)).toMatchObject({ ok: true, key: { key } });
  const again = createPrivateKey({ key: ours, passphrase: WORDS });
  expect(again.export({ format: 'der', type: 'pkcs8' })).toEqual(Buffer.from(pkcs8));
});

test('an unlocked key opens too', async () => {
  const plain = String(open.export({ format: 'pem', type: 'pkcs8' }));
  expect(await openKey(plain, '')).toMatchObject({ ok: true, key: { key } });
});

test('another passphrase does not open it, and the file says nothing of the secret', async () => {
  for (const pem of [ofNode, ours])
    expect(await openKey(pem, 'another')).toEqual({ ok: false, problem: 'passphrase_wrong' });
  expect(ours).not.toContain(Buffer.from(pkcs8).toString('base64').slice(30, 50));
});

const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
test.each<[string, string, string]>([
  ['no file of a key', 'hello', 'not_a_key'],
  ['a key that cannot sign packs', String(rsa.export({ format: 'pem', type: 'pkcs8' })), 'not_a_key'],
  [
    'a key locked in an older way',
    String(open.export({ format: 'pem', type: 'pkcs8', cipher: 'aes-128-cbc', passphrase: WORDS })),
    'key_kind',
  ],
  ['a file cut short', ofNode.replace(/\n[^\n]+\n-----END/, '\n-----END'), 'key_kind'],
])('%s is refused, and said why', async (_what, pem, problem) => {
  expect(await openKey(pem, WORDS)).toEqual({ ok: false, problem });
});

test('bytes that promise more than they hold are no DER', () => {
  expect(readDer(Uint8Array.from([0x30, 0x05, 0x01]))).toBeNull();
  expect(readDer(Uint8Array.from([0x30, 0x84, 1, 1, 1, 1]))).toBeNull();
});
