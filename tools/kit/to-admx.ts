import type { Browser } from './browsers';
import type { Field } from './fields';
import { choiceId, idOf, ROOT, SHOWN, templateFile } from './template';
import { element, worded } from './xml';

/** The longest text that goes into a box is an address, in UTF-16 units. */
const LONGEST = '500';
const MOST_KEYS = '10';

export const admx = (browsers: readonly Browser[]): string =>
  templateFile(
    element('policyDefinitions', ROOT, [
      element('policyNamespaces', {}, [
        element('target', { prefix: 'secondlook', namespace: 'SecondLook.Policies' }),
        element('using', { prefix: 'windows', namespace: 'Microsoft.Policies.Windows' }),
      ]),
      element('resources', { minRequiredRevision: '1.0' }),
      element('supportedOn', {}, [
        element('definitions', {}, [element('definition', { name: 'any', displayName: '$(string.any)' })]),
      ]),
      element('categories', {}, [
        element('category', { name: 'top', displayName: '$(string.top)' }),
        ...browsers.map(({ name }) =>
          element('category', { name, displayName: `$(string.${name})` }, [element('parentCategory', { ref: 'top' })]),
        ),
      ]),
      element(
        'policies',
        {},
        browsers.flatMap((one) => SHOWN.map((field) => policy(one, field))),
      ),
    ]),
  );

function policy(browser: Browser, field: Field): string {
  const id = idOf(browser, field);
  const own: Record<string, string> =
    field.kind === 'switch' ? { valueName: field.name } : { presentation: `$(presentation.${id})` };
  return element(
    'policy',
    {
      name: id,
      class: 'Machine',
      displayName: `$(string.${field.name})`,
      explainText: `$(string.${field.name}_explained)`,
      key: browser.settingsKey,
      ...own,
    },
    [
      element('parentCategory', { ref: browser.name }),
      element('supportedOn', { ref: 'any' }),
      ...(field.kind === 'switch'
        ? [
            element('enabledValue', {}, [element('decimal', { value: '1' })]),
            element('disabledValue', {}, [element('decimal', { value: '0' })]),
          ]
        : [element('elements', {}, [box(browser, field)])]),
    ],
  );
}

function box({ settingsKey }: Browser, field: Exclude<Field, { kind: 'switch' }>): string {
  const at = { id: field.name, valueName: field.name, required: 'true' };
  switch (field.kind) {
    case 'text':
      return element('text', { ...at, maxLength: LONGEST });
    case 'number':
      return element('decimal', { ...at, minValue: '1', maxValue: MOST_KEYS });
    case 'list':
      return element('list', { id: field.name, key: `${settingsKey}\\${field.name}`, valuePrefix: '' });
    case 'choice':
      return element(
        'enum',
        at,
        field.choices.map((choice) =>
          element('item', { displayName: `$(string.${choiceId(field, choice)})` }, [
            element('value', {}, [worded('string', choice)]),
          ]),
        ),
      );
  }
}
