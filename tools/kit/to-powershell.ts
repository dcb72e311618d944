import { createHash } from 'node:crypto';
import type { Browser } from './browsers';
import type { Values } from './fields';
import { installKeys, type RegistryKey, settingsKeys } from './registry';

/** The pack's own file lies beside the scripts: Intune takes no script of its length. */
export const PACK_FILE = 'pack.signed.json';

/** PowerShell ends a text at curly quotation marks too. */
const quoted = (text: string) => `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function entry(path: string, name: string, value: string | number): string {
  const start = `@{ Key = ${quoted(path)}; Name = ${quoted(name)}; `;
  if (typeof value === 'number') return `${start}Kind = 'DWord'; Value = ${value} }`;
  if (name === 'pack') return `${start}Kind = 'String'; Sha256 = ${quoted(sha256(value))} }`;
  return `${start}Kind = 'String'; Value = ${quoted(value)} }`;
}
const entries = (keys: readonly RegistryKey[]) =>
  keys.flatMap(({ path, values }) => values.map(([name, value]) => entry(path, name, value)));
const list = (name: string, lines: readonly string[]) =>
  `$${name} = @(\n${lines.map((one) => `  ${one}`).join('\n')}\n)`;

/** 64-bit on purpose: Intune may start a 32-bit PowerShell, whose registry no browser reads. */
const OPEN = "$machine = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')";
/** With a byte order mark, or Windows PowerShell reads it in the machine's own old alphabet. */
const script = (...parts: readonly string[]) => `\uFEFF${parts.join('\n\n')}\n`.replaceAll('\n', '\r\n');

/** Writes the settings, and with `-InstallExtension` what makes Chrome and Edge install it. */
export const setScript = (browsers: readonly Browser[], values: Values): string =>
  script(
    'param([switch] $InstallExtension)',
    "$ErrorActionPreference = 'Stop'",
    list(
      'ours',
      browsers.map(({ settingsKey }) => quoted(settingsKey)),
    ),
    list('settings', entries(browsers.flatMap((one) => settingsKeys(one, values)))),
    list('install', entries(installKeys(browsers))),
    OPEN,
    '# What is no longer wanted goes; nothing but Second Look is below these keys',
    'foreach ($key in $ours) { $machine.DeleteSubKeyTree($key, $false) }',
    `foreach ($one in $settings + $(if ($InstallExtension) { $install })) {
  $value = $one.Value
  if ($one.Sha256) { $value = [IO.File]::ReadAllText((Join-Path $PSScriptRoot '${PACK_FILE}')) }
  $key = $machine.CreateSubKey($one.Key)
  $key.SetValue($one.Name, $value, $one.Kind)
  $key.Close()
}`,
    "Write-Output 'Second Look: settings are in place.'",
  );

/** Ends with 0 where every value stands as it should, else with 1: what Intune asks of a detection. */
export const detectScript = (browsers: readonly Browser[], values: Values): string =>
  script(
    list('settings', entries(browsers.flatMap((one) => settingsKeys(one, values)))),
    OPEN,
    `foreach ($one in $settings) {
  $key = $machine.OpenSubKey($one.Key)
  if (-not $key) { exit 1 }
  $value = $key.GetValue($one.Name)
  if ($one.Sha256) {
    if ($null -eq $value) { exit 1 }
    $bytes = [Text.Encoding]::UTF8.GetBytes([string] $value)
    $hash = [Security.Cryptography.SHA256]::Create().ComputeHash($bytes)
    if (([BitConverter]::ToString($hash) -replace '-', '').ToLower() -ne $one.Sha256) { exit 1 }
  } elseif ($value -cne $one.Value) { exit 1 }
}`,
    "Write-Output 'Second Look: settings are in place.'\nexit 0",
  );

/** Takes away what the other scripts wrote, and no more. */
export const removeScript = (browsers: readonly Browser[]): string =>
  script(
    list(
      'ours',
      [...browsers.map(({ settingsKey }) => settingsKey), ...installKeys(browsers).map(({ path }) => path)].map(quoted),
    ),
    OPEN,
    'foreach ($key in $ours) { $machine.DeleteSubKeyTree($key, $false) }',
  );
