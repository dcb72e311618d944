import { expect, test } from 'vitest';
import schema from '../../public/managed-schema.json';
import { inlinePackIn, POLICY_KEYS, readPolicy } from '../../src/platform/policy';
import { valuesFor } from '../../tools/kit/browsers';
import { FIELDS } from '../../tools/kit/fields';
import { purposeOf } from '../../tools/kit/read-me';
import { BROWSERS, CHROME_ID, EDGE_ID, EVERYTHING, kitOf } from './kit';
import { readRegistryFile, toManaged } from './registry-file';
import { fromPlist, readXml } from './xml';

const kit = await kitOf(EVERYTHING);
const [inChrome, inEdge, inFirefox] = BROWSERS.map((browser) => ({ browser, told: valuesFor(browser, kit.values) }));
if (!inChrome || !inEdge || !inFirefox) throw new Error('three browsers');
const each = [inChrome, inEdge, inFirefox];

test('the kit can set exactly what the schema and the extension know', () => {
  expect(FIELDS.map(({ name }) => name).sort()).toEqual(POLICY_KEYS);
  expect(Object.keys(EVERYTHING).sort()).toEqual(POLICY_KEYS);
  expect(JSON.parse(kit.text('managed-schema.json'))).toEqual(schema);
});

test('Chrome and Edge ask at the address; Firefox, whose request would bear a mark, gets the pack itself', () => {
  expect([inChrome, inEdge].map(({ told }) => [told.pack, told.packAddress])).toEqual([
    [undefined, EVERYTHING.packAddress],
    [undefined, EVERYTHING.packAddress],
  ]);
  expect(inFirefox.told.packAddress).toBeUndefined();
  expect(inlinePackIn(inFirefox.told)).toContain('"payload":');
});

test.each(['chrome', 'edge'] as const)('%s reads everything out of its file for Linux', (name) => {
  const { browser, told } = name === 'chrome' ? inChrome : inEdge;
  const settings = JSON.parse(kit.text(`${name}-settings.json`))['3rdparty'].extensions[browser.id];
  expect(settings).toEqual(told);
  expect(readPolicy(settings)).toMatchObject({
    language: 'cy',
    sharedDevice: true,
    sitesLeftAlone: ['x.com', 'medium.com'],
  });
  const install = JSON.parse(kit.text(`${name}-install.json`)).ExtensionSettings;
  expect(install).toEqual({
    [browser.id]: { installation_mode: 'force_installed', update_url: expect.stringMatching(/^https:/) },
  });
});

test('Firefox reads everything out of policies.json', () => {
  const { policies } = JSON.parse(kit.text('firefox-policies.json'));
  expect(policies['3rdparty'].Extensions[inFirefox.browser.id]).toEqual(inFirefox.told);
  expect(policies.ExtensionSettings[inFirefox.browser.id].install_url).toBe(
    'https://northgate.example/second-look.xpi',
  );
});

test('a registry file says the same, letter for letter, and takes away what was set before', () => {
  const file = readRegistryFile(kit.bytes('settings.reg'));
  for (const { browser, told } of each) {
    const managed = toManaged(file, browser.settingsKey);
    expect(readPolicy(managed)).toEqual(readPolicy(told));
    expect(inlinePackIn(managed)).toBe(inlinePackIn(told));
  }
  expect(file.gone).toEqual(BROWSERS.map(({ settingsKey }) => settingsKey));
});

test('what a registry file installs stands beside other extensions, and all of it can be taken away', () => {
  const install = readRegistryFile(kit.bytes('install.reg'));
  expect(Object.keys(install.keys)).toEqual([
    `SOFTWARE\\Policies\\Google\\Chrome\\ExtensionSettings\\${CHROME_ID}`,
    `SOFTWARE\\Policies\\Microsoft\\Edge\\ExtensionSettings\\${EDGE_ID}`,
  ]);
  const { gone, keys } = readRegistryFile(kit.bytes('remove.reg'));
  expect(keys).toEqual({});
  expect(gone).toEqual([...BROWSERS.map(({ settingsKey }) => settingsKey), ...Object.keys(install.keys)]);
});

/** A profile's payloads by their type. */
const payloads = (name: string): Record<string, Record<string, unknown>> => {
  const { PayloadContent } = Object(fromPlist(readXml(kit.text(name))));
  return Object.fromEntries(Object(PayloadContent).map((one: { PayloadType: string }) => [one.PayloadType, one]));
};

test('a profile for macOS says the same, in the domains that each browser reads there', () => {
  const settings = payloads('settings.mobileconfig');
  expect(settings[`com.google.Chrome.extensions.${CHROME_ID}`]).toMatchObject(inChrome.told);
  expect(settings[`com.microsoft.Edge.extensions.${EDGE_ID}`]).toMatchObject(inEdge.told);
  expect(settings['org.mozilla.firefox']).toMatchObject({
    EnterprisePoliciesEnabled: true,
    '3rdparty': { Extensions: { [inFirefox.browser.id]: inFirefox.told } },
  });
  const uuids = [...Object.values(settings), ...Object.values(payloads('install.mobileconfig'))].map(
    (one) => one.PayloadUUID,
  );
  expect(new Set(uuids).size).toBe(6);
  for (const uuid of uuids) expect(uuid).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
});

test('a kit made again from the same values is the same', async () => {
  expect((await kitOf(EVERYTHING)).files).toEqual(kit.files);
});

test('every file is explained on the page that comes with them, and none is explained that is not there', () => {
  const page = kit.text('READ-ME.txt');
  for (const name of Object.keys(kit.files)) expect([name, purposeOf(name)]).not.toContain('');
  const listed = page.slice(page.indexOf('\nFiles\r\n'), page.indexOf('\nThe server')).match(/^ {2}\S+/gm) ?? [];
  expect(listed.map((line) => line.trim()).sort()).toEqual(Object.keys(kit.files).sort());
  expect(page).toContain('Access-Control-Allow-Origin: *');
});

test('without a store’s id that browser is left out, and nothing is said of installing', async () => {
  const [, , fox] = BROWSERS;
  const alone = await kitOf({ organisationName: 'Northgate' }, fox ? [{ ...fox, install: null }] : []);
  expect(Object.keys(alone.files).filter((name) => /chrome|edge|^install/.test(name))).toEqual([]);
  expect(alone.text('settings.reg')).not.toContain('Google');
});
