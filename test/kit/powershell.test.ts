import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { settingsKeys } from '../../tools/kit/registry';
import { BROWSERS, EVERYTHING, kitOf } from './kit';

const kit = await kitOf(EVERYTHING);

/** One text in single quotation marks as PowerShell reads it: any of its five marks, written twice, stands for itself. */
const QUOTED = "'((?:[^'‘’‚‛]|['‘’‚‛]{2})*)'";
const ENTRY = new RegExp(
  `^ {2}@\\{ Key = ${QUOTED}; Name = ${QUOTED}; Kind = '(String|DWord)'; (Value|Sha256) = (?:${QUOTED}|(\\d+)) \\}$`,
  'gm',
);
const plain = (text = '') => text.replace(/(['‘’‚‛])['‘’‚‛]/g, '$1');
const entriesIn = (script: string, list: string) => {
  const start = script.indexOf(`$${list} = @(`);
  const lines = script.slice(start, script.indexOf('\n)', start)).replaceAll('\r', '');
  return [...lines.matchAll(ENTRY)].map(([, key, name, kind, how, words, number]) => [
    plain(key),
    plain(name),
    how === 'Sha256' ? `sha256 ${words}` : kind === 'DWord' ? Number(number) : plain(words),
  ]);
};

const sha256 = createHash('sha256').update(kit.text('pack.signed.json')).digest('hex');
const wanted = BROWSERS.flatMap((browser) => settingsKeys(browser, kit.values)).flatMap(({ path, values }) =>
  values.map(([name, value]) => [path, name, name === 'pack' ? `sha256 ${sha256}` : value]),
);

test.each(['set.ps1', 'detect.ps1'])('%s holds every value of the registry, letter for letter', (name) => {
  expect(wanted.length).toBeGreaterThan(30);
  expect(entriesIn(kit.text(name), 'settings')).toEqual(wanted);
});

test('the pack lies beside the scripts, and not in them: Intune takes none of its length', () => {
  expect(kit.text('set.ps1')).toContain("Join-Path $PSScriptRoot 'pack.signed.json'");
  for (const name of ['set.ps1', 'detect.ps1']) expect(kit.bytes(name).length).toBeLessThan(20_000);
});

test('the extension is installed only where that is asked for, and in Chrome and Edge alone', () => {
  const install = entriesIn(kit.text('set.ps1'), 'install').map(([key]) => key);
  expect(new Set(install).size).toBe(2);
  expect(install.join()).not.toContain('Mozilla');
  expect(kit.text('set.ps1')).toContain('$settings + $(if ($InstallExtension) { $install })');
});

test.each(['set.ps1', 'detect.ps1', 'remove.ps1'])('%s is read aright by an old PowerShell, 32-bit too', (name) => {
  expect([...kit.bytes(name).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(kit.text(name)).toContain("'Registry64'");
  expect(kit.text(name).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('what is taken away is Second Look’s own and nothing above it', () => {
  const ours = /\$ours = @\(([\s\S]*?)\r\n\)/.exec(kit.text('remove.ps1'))?.[1] ?? '';
  const keys = [...ours.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');
  expect(keys).toHaveLength(5);
  for (const key of keys) expect(BROWSERS.some(({ id }) => key.includes(`\\${id}`))).toBe(true);
});
