import schema from '../../public/managed-schema.json';
import type { Browser } from './browsers';
import type { Values } from './fields';
import { readMe } from './read-me';
import { adml } from './to-adml';
import { admx } from './to-admx';
import { installJson, policiesJson, settingsJson } from './to-json';
import { installProfile, settingsProfile } from './to-mobileconfig';
import { detectScript, PACK_FILE, removeScript, setScript } from './to-powershell';
import { installReg, removeReg, settingsReg } from './to-reg';

export type KitFiles = Readonly<Record<string, string | Uint8Array>>;

/** Every form that the values take, by the file's path in the kit. */
export function kitFiles(browsers: readonly Browser[], values: Values): KitFiles {
  const installed = browsers.filter(({ install }) => install !== null);
  const files: Record<string, string | Uint8Array> = {
    'settings.reg': settingsReg(browsers, values),
    ...(installed.some(({ installKey }) => installKey !== '') && { 'install.reg': installReg(browsers) }),
    'remove.reg': removeReg(browsers),
    'set.ps1': setScript(browsers, values),
    'detect.ps1': detectScript(browsers, values),
    'remove.ps1': removeScript(browsers),
    ...(typeof values.pack === 'string' && { [PACK_FILE]: values.pack }),
    'second-look.admx': admx(browsers),
    'en-US/second-look.adml': adml(browsers, values),
    'settings.mobileconfig': settingsProfile(browsers, values),
    ...(installed.length > 0 && { 'install.mobileconfig': installProfile(browsers) }),
    ...Object.fromEntries(browsers.flatMap((one) => jsonOf(one, values))),
    'managed-schema.json': `${JSON.stringify(schema, null, 2)}\n`,
  };
  return { 'READ-ME.txt': readMe(['READ-ME.txt', ...Object.keys(files)], browsers, values), ...files };
}

const jsonOf = (browser: Browser, values: Values): [string, string][] =>
  browser.name === 'firefox'
    ? [['firefox-policies.json', policiesJson(browser, values)]]
    : [
        [`${browser.name}-settings.json`, settingsJson(browser, values)],
        [`${browser.name}-install.json`, installJson(browser)],
      ];
