import type { Browser } from './browsers';
import { FIELDS, type Field } from './fields';

/** A template's box takes far less than a pack is long: the pack goes by its address, by script or by file. */
const LEFT_OUT: readonly string[] = ['pack'];

/** What stands in the template for group policies, once for each browser. */
export const SHOWN = FIELDS.filter(({ name }) => !LEFT_OUT.includes(name));

export const idOf = (browser: Browser, field: Field): string => `${browser.name}_${field.name}`;
export const choiceId = (field: Field, choice: string): string => `${field.name}_${choice.replaceAll('-', '_')}`;

export const templateFile = (root: string): string => `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
export const ROOT = {
  revision: '1.0',
  schemaVersion: '1.0',
  xmlns: 'http://www.microsoft.com/GroupPolicy/PolicyDefinitions',
};
