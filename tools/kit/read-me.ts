import { createHash } from 'node:crypto';
import type { Browser } from './browsers';
import { FIELDS, type Values } from './fields';
import { PACK_FILE } from './to-powershell';

/** What each file of the kit is for; a file without a line here is not written. */
export const PURPOSES: readonly (readonly [RegExp, string])[] = [
  [/^settings\.reg$/, 'Windows, one machine: double-click as an administrator'],
  [/^install\.reg$/, 'Windows, one machine: Chrome and Edge install the extension from their store'],
  [/^remove\.reg$/, 'Windows: takes all of it away again'],
  [/^set\.ps1$/, 'Windows, Intune: writes the settings; with -InstallExtension also has it installed'],
  [/^detect\.ps1$/, 'Windows, Intune: ends with 0 where the settings stand, else with 1'],
  [/^remove\.ps1$/, 'Windows, Intune: takes all of it away again'],
  [/^pack\.signed\.json$/, 'The signed pack: beside the scripts, and to put on a web server'],
  [/^second-look\.admx$/, 'Windows, group policy: the template, into PolicyDefinitions'],
  [/^en-US\/second-look\.adml$/, 'Its words, into PolicyDefinitions\\en-US'],
  [/^settings\.mobileconfig$/, 'macOS: a profile with the settings'],
  [/^install\.mobileconfig$/, 'macOS: a profile that has the extension installed; join it with your own list'],
  [/^chrome-settings\.json$/, 'Linux: into /etc/opt/chrome/policies/managed (Chromium: /etc/chromium/…)'],
  [/^edge-settings\.json$/, 'Linux: into /etc/opt/edge/policies/managed'],
  [/^(chrome|edge)-install\.json$/, 'Linux: beside it; join it with your own ExtensionSettings if you have them'],
  [/^firefox-policies\.json$/, 'Firefox on any system: join it with your policies.json'],
  [/^managed-schema\.json$/, 'Every value that can be set, as Chromium is told'],
  [/^READ-ME\.txt$/, 'This page'],
];

export function readMe(files: readonly string[], browsers: readonly Browser[], values: Values): string {
  const lines = [
    'Second Look: roll-out kit',
    '',
    'docs/rollout.md explains all of it in twenty minutes.',
    '',
    'For',
    ...browsers.map(({ title, id }) => `  ${title}: ${id}`),
    ...(browsers.length < 3 ? ['  A browser is missing? Give its id: --chrome-id, --edge-id.'] : []),
    '',
    'Values',
    ...FIELDS.flatMap(({ name }) => (name in values ? [`  ${name}: ${shown(name, values)}`] : [])),
    '',
    'Files',
    ...files.map((file) => `  ${file.padEnd(24)} ${purposeOf(file)}`),
    ...hosting(values),
  ];
  return `${lines.join('\r\n')}\r\n`;
}

export const purposeOf = (file: string): string => PURPOSES.find(([name]) => name.test(file))?.[1] ?? '';

function shown(name: string, values: Values): string {
  const value = values[name];
  if (name === 'pack' && typeof value === 'string') return `${PACK_FILE}, SHA-256 ${sha256(value)}`;
  return typeof value === 'object' ? value.join(', ') : String(value);
}

/** What a web server says with the pack. Browsers ask it once a day at most. */
function hosting({ packAddress, pack }: Values): string[] {
  if (packAddress === undefined) return [];
  return [
    '',
    `The server at ${packAddress} answers with`,
    '  Content-Type: application/json',
    '  Access-Control-Allow-Origin: *',
    'and, so that an unchanged pack is not sent again, if it can:',
    `  ETag: "${typeof pack === 'string' ? sha256(pack) : 'SHA-256 of the file, in small hexadecimal'}"`,
    '  Access-Control-Expose-Headers: ETag',
    '  Access-Control-Allow-Headers: If-None-Match',
  ];
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
