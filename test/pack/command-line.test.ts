import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { northgate } from './northgate';
import { northgateWith } from './read';

const folder = mkdtempSync(join(tmpdir(), 'pack-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['tools/pack.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, PACK_PASSPHRASE: 'three random words' },
  });
  return { status, said: stdout + stderr };
}
const keyIn = (said: string) => /^key: (\S+)$/m.exec(said)?.[1] ?? '';

test('a pack is checked, signed by two, verified and shown; a stranger’s key does not do', () => {
  writeFileSync(at('pack.json'), JSON.stringify(northgate));
  expect(run('check', at('pack.json'), '--today', '2026-12-01')).toMatchObject({ status: 0 });
  const [ada, ben] = ['ada.pem', 'ben.pem'].map((name) => keyIn(run('new-key', at(name)).said));
  expect(readFileSync(at('ada.pem'), 'utf8')).toContain('ENCRYPTED');
  expect(run('sign', at('pack.json'), '--key', at('ada.pem'))).toMatchObject({ status: 0 });
  const signed = at('pack.signed.json');
  const two = ['--keys', ada ?? '', '--keys', ben ?? '', '--threshold', '2', '--today', '2026-12-01'];
  expect(run('verify', signed, ...two)).toMatchObject({ status: 4 });
  expect(run('sign', signed, '--key', at('ben.pem'))).toMatchObject({ status: 0 });
  expect(run('verify', signed, ...two, '--ods', 'RX9')).toMatchObject({
    status: 0,
    said: expect.stringContaining('fresh'),
  });
  expect(run('verify', signed, ...two, '--at-least', '4')).toMatchObject({ status: 1 });
  expect(run('verify', signed, '--keys', keyIn(run('new-key', at('other.pem')).said))).toMatchObject({ status: 4 });
  expect(run('inspect', signed).said).toContain(
    'term Kestrel*: patient-identifier, protects patient, holds (code-name)',
  );
}, 180_000);

test('a pack that breaks a law is refused with a sentence, and not signed', () => {
  writeFileSync(at('gag.json'), JSON.stringify(northgateWith('terms.0.words', ['whistleblow*'])));
  const checked = run('check', at('gag.json'));
  expect(checked).toMatchObject({ status: 1 });
  expect(checked.said).toContain('terms.0.words.0: “whistleblow*” would meet people who say that something is wrong');
  run('new-key', at('eve.pem'));
  expect(run('sign', at('gag.json'), '--key', at('eve.pem'))).toMatchObject({ status: 1 });
}, 60_000);

test('a new pack asks for what only the organisation knows', () => {
  expect(run('new', at('new.json'))).toMatchObject({ status: 0 });
  expect(run('new', at('new.json'))).toMatchObject({ status: 3, said: expect.stringContaining('already there') });
  expect(run('check', at('new.json')).said).toContain('identity.odsCode: An ODS code is three to six');
}, 60_000);

test('drafts that must stay free keep their answers, and a term is seen at work on one’s own', () => {
  writeFileSync(at('pack.json'), JSON.stringify(northgate));
  writeFileSync(at('drafts.jsonl'), `${JSON.stringify({ id: 1, text: 'Lovely tea on Larkspur today' })}\n`);
  expect(run('test', at('pack.json'))).toMatchObject({
    status: 0,
    said: expect.stringContaining('0 with a graver one'),
  });
  expect(run('test', at('pack.json'), '--drafts', at('drafts.jsonl')).said).toContain('clear -> advise: Lovely tea');
}, 60_000);

test.each([[['bake']], [['check', 'a.json', '--loud', 'yes']], [['verify', 'a.json']]])(
  '%j is no command',
  (args) => expect(run(...args).status).toBe(2),
  60_000,
);

test('a file that is not there ends with 3', () => expect(run('check', at('nowhere.json')).status).toBe(3), 60_000);

test('a pack that would meet a striker is neither passed nor signed', () => {
  const term = { id: 'x', what: 'project', words: ['bacon rolls'], topic: 'employer-confidential', protects: 'public' };
  const gag = Object(northgateWith('terms.2', { ...term, advice: { 'en-GB': 'Say nothing of the rolls yet.' } }));
  writeFileSync(at('rolls.json'), JSON.stringify({ ...gag, thresholds: {} }));
  const checked = run('check', at('rolls.json'));
  expect(checked).toMatchObject({ status: 1 });
  expect(checked.said).toContain('clear -> advise: Thank you to the lady who brought forty bacon rolls to our picket.');
  run('new-key', at('fay.pem'));
  expect(run('sign', at('rolls.json'), '--key', at('fay.pem'))).toMatchObject({ status: 1 });
}, 120_000);
