import { expect, test } from 'vitest';
import { POLICY_KEYS } from '../../src/platform/policy';
import { BROWSERS, EVERYTHING, kitOf } from './kit';
import { all, type Element, readXml } from './xml';

const kit = await kitOf(EVERYTHING);
const admx = readXml(kit.text('second-look.admx'));
const adml = readXml(kit.text('en-US/second-look.adml'));
const policies = all(admx, 'policy');
const named = (element: Element) => element.attributes.name ?? element.attributes.id ?? '';
const inside = (element: Element, name: string) => all(element, name)[0];

/** Everything that the template points at in its words. */
const pointsAt = (kind: 'string' | 'presentation') =>
  [...kit.text('second-look.admx').matchAll(new RegExp(`\\$\\(${kind}\\.(\\w+)\\)`, 'g'))].map(
    (match) => match[1] ?? '',
  );

test('the template has every value but the pack itself, once for each browser', () => {
  const wanted = BROWSERS.flatMap(({ name }) =>
    POLICY_KEYS.filter((key) => key !== 'pack').map((key) => `${name}_${key}`),
  );
  expect(policies.map(named).sort()).toEqual(wanted.sort());
});

test('each stands where its browser reads it', () => {
  for (const { name, settingsKey } of BROWSERS) {
    const own = policies.filter((one) => named(one).startsWith(`${name}_`));
    expect(new Set(own.map(({ attributes }) => attributes.key))).toEqual(new Set([settingsKey]));
    expect(
      own
        .flatMap((one) => all(one, 'list'))
        .map(({ attributes }) => attributes.key)
        .sort(),
    ).toEqual(['packKeys', 'sitesLeftAlone', 'sitesNotHeld'].map((key) => `${settingsKey}\\${key}`));
  }
});

test('every word that the template points at is there, and none beside', () => {
  const strings = all(adml, 'string').map(named);
  expect(new Set(pointsAt('string'))).toEqual(new Set(strings));
  expect(new Set(strings).size).toBe(strings.length);
  expect([...pointsAt('presentation')].sort()).toEqual(all(adml, 'presentation').map(named).sort());
});

test('each box in the words belongs to the value of the same name', () => {
  const boxes: Record<string, string> = {
    text: 'textBox',
    decimal: 'decimalTextBox',
    enum: 'dropdownList',
    list: 'listBox',
  };
  for (const policy of policies) {
    const elements = inside(policy, 'elements');
    const shown = all(adml, 'presentation').find((one) => named(one) === named(policy));
    expect(elements === undefined).toBe(shown === undefined);
    const [element] = elements?.inside ?? [];
    const [box] = shown?.inside ?? [];
    if (element) expect([box?.name, box?.attributes.refId]).toEqual([boxes[element.name], element.attributes.id]);
    else expect(policy.attributes.valueName).toMatch(/^(sharedDevice|deepReaderOff)$/);
  }
});

test('categories and what supports them are named before they are used', () => {
  const categories = all(admx, 'category').map(named);
  expect(all(admx, 'parentCategory').filter(({ attributes }) => !categories.includes(attributes.ref ?? ''))).toEqual(
    [],
  );
});

test('boxes come filled with what the organisation gave, and keys are told to copy', () => {
  expect(all(adml, 'defaultValue').map(({ text }) => text)).toContain(EVERYTHING.organisationName);
  expect(all(adml, 'string').find((one) => named(one) === 'packKeys_explained')?.text).toContain(
    EVERYTHING.packKeys[0],
  );
  const language = all(adml, 'dropdownList')[0];
  expect(language?.attributes.defaultItem).toBe('1');
});

test('a template that points nowhere would be seen', () => {
  expect(() => readXml('<a><b></a>')).toThrow();
  expect(() => readXml('<a>&lost;</a>')).toThrow();
});
