import type { Browser } from './browsers';
import type { Field, Values } from './fields';
import { choiceId, idOf, ROOT, SHOWN, templateFile } from './template';
import { element, worded } from './xml';

/** The words of the template. Boxes come filled with what the organisation gave; lists cannot be. */
export const adml = (browsers: readonly Browser[], values: Values): string =>
  templateFile(
    element('policyDefinitionResources', ROOT, [
      worded('displayName', 'Second Look'),
      worded('description', 'What an organisation may set of Second Look'),
      element('resources', {}, [
        element('stringTable', {}, [
          said('top', 'Second Look'),
          said('any', 'Chrome or Edge 137 and later, Firefox 142 and later'),
          ...browsers.map(({ name, title }) => said(name, title)),
          ...SHOWN.flatMap((field) => [
            said(field.name, field.title),
            said(
              `${field.name}_explained`,
              `${field.title}. The value is called ${field.name}.${given(values, field)}`,
            ),
            ...(field.kind === 'choice' ? field.choices.map((choice) => said(choiceId(field, choice), choice)) : []),
          ]),
        ]),
        element(
          'presentationTable',
          {},
          browsers.flatMap((one) =>
            SHOWN.flatMap((field) =>
              field.kind === 'switch'
                ? []
                : [element('presentation', { id: idOf(one, field) }, [prompt(field, values)])],
            ),
          ),
        ),
      ]),
    ]),
  );

const said = (id: string, text: string) => worded('string', text, { id });
const given = (values: Values, { name }: Field) => {
  const value = values[name];
  return value === undefined
    ? ''
    : ` For your organisation: ${typeof value === 'object' ? value.join(', ') : String(value)}`;
};

function prompt(field: Exclude<Field, { kind: 'switch' }>, values: Values): string {
  const value = values[field.name];
  switch (field.kind) {
    case 'text':
      return element('textBox', { refId: field.name }, [
        worded('label', field.title),
        ...(typeof value === 'string' ? [worded('defaultValue', value)] : []),
      ]);
    case 'number':
      return worded('decimalTextBox', field.title, { refId: field.name, defaultValue: String(value ?? 1) });
    case 'list':
      return worded('listBox', field.title, { refId: field.name });
    case 'choice':
      return worded('dropdownList', field.title, {
        refId: field.name,
        noSort: 'true',
        defaultItem: String(Math.max(0, field.choices.indexOf(String(value)))),
      });
  }
}
