import type { Browser } from './browsers';
import type { Values } from './fields';
import { installKeys, type RegistryKey, settingsKeys } from './registry';

const HIVE = 'HKEY_LOCAL_MACHINE';
const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const written = (value: string | number) =>
  typeof value === 'number' ? `dword:${value.toString(16).padStart(8, '0')}` : quoted(value);

const file = (parts: readonly string[]) =>
  `\uFEFF${['Windows Registry Editor Version 5.00', ...parts, ''].join('\r\n\r\n')}`;
const keyText = ({ path, values }: RegistryKey) =>
  [`[${HIVE}\\${path}]`, ...values.map(([name, value]) => `${quoted(name)}=${written(value)}`)].join('\r\n');
const gone = (path: string) => `[-${HIVE}\\${path}]`;

/** Registry files are UTF-16, or older editors lose every letter beyond ASCII. */
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

/** What was set before is taken away first: a value that is no longer wanted would stay for ever. */
export const settingsReg = (browsers: readonly Browser[], values: Values): Uint8Array =>
  utf16(file(browsers.flatMap((one) => [gone(one.settingsKey), ...settingsKeys(one, values).map(keyText)])));

export const installReg = (browsers: readonly Browser[]): Uint8Array => utf16(file(installKeys(browsers).map(keyText)));

export const removeReg = (browsers: readonly Browser[]): Uint8Array =>
  utf16(
    file(
      [...browsers.map(({ settingsKey }) => settingsKey), ...installKeys(browsers).map(({ path }) => path)].map(gone),
    ),
  );
