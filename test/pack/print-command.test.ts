import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { speak } from '../../src/platform/words';
import { printCommand } from '../../tools/pack/print-command';
import { readArguments } from '../../tools/pack/read-arguments';
import { northgate } from './northgate';
import { bytesOf, northgateWith } from './read';
import { newSigner, signedFile } from './signer';

const folder = mkdtempSync(join(tmpdir(), 'print-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => speak('en-GB'));
const at = (name: string) => join(folder, name);
vi.spyOn(console, 'log').mockImplementation(() => {});
vi.spyOn(console, 'error').mockImplementation(() => {});

async function print(...args: readonly string[]) {
  const read = readArguments(args);
  if (typeof read === 'string') throw new Error(read);
  return printCommand(read);
}
const policyIn = (name: string) => readFileSync(join(at(name), 'policy.html'), 'utf8');

test('a signed pack gives every form, in its own language, and says who signed', async () => {
  const ada = await newSigner();
  writeFileSync(at('pack.signed.json'), await signedFile(bytesOf(northgate), [ada]));
  expect(await print(at('pack.signed.json'), '--keys', ada.key, '--out', at('signed'))).toBe(0);
  expect(readdirSync(at('signed')).sort()).toEqual([
    'for-patients-easy-read.html',
    'for-patients.docx',
    'for-patients.html',
    'huddle-cards.html',
    'policy.docx',
    'policy.html',
    'poster.html',
  ]);
  expect(policyIn('signed')).toMatch(/Signed by [0-9a-f]{32}\. SHA-256 of its content: [0-9a-f]{64}\./);
  expect(policyIn('signed')).not.toContain('not compared');
});

test('with the keys of somebody else nothing is printed', async () => {
  const [ada, eve] = [await newSigner(), await newSigner()];
  writeFileSync(at('other.json'), await signedFile(bytesOf(northgate), [ada]));
  expect(await print(at('other.json'), '--keys', eve.key, '--out', at('none'))).toBe(4);
  expect(readdirSync(folder)).not.toContain('none');
});

test('what is not signed is printed as a draft, and what breaks a law is not printed', async () => {
  writeFileSync(at('pack.json'), JSON.stringify(northgate));
  expect(await print(at('pack.json'), '--out', at('draft'))).toBe(0);
  expect(policyIn('draft')).toContain('Draft: not signed.');
  writeFileSync(at('gag.json'), JSON.stringify(northgateWith('terms.0.words', ['whistleblow*'])));
  expect(await print(at('gag.json'), '--out', at('gagged'))).toBe(1);
  expect(readdirSync(folder)).not.toContain('gagged');
});

test('without a pack the built-in guidance is printed in both languages', async () => {
  expect(await print('--out', at('built-in'))).toBe(0);
  expect(readdirSync(at('built-in'))).toHaveLength(14);
  expect(readFileSync(join(at('built-in'), 'policy-cy.html'), 'utf8')).toContain('Gwarcheidwad Data Cenedlaethol');
});
