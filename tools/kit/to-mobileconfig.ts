import { createHash } from 'node:crypto';
import { type Browser, valuesFor } from './browsers';
import type { Values } from './fields';
import { element, worded } from './xml';

/** What a property list may hold here. */
export type Plist = string | number | boolean | readonly Plist[] | { readonly [key: string]: Plist };

/** Chrome and Edge read an extension's settings from a domain of its own; a `3rdparty` in theirs is read by nobody. */
const DOMAINS = { chrome: 'com.google.Chrome', edge: 'com.microsoft.Edge', firefox: 'org.mozilla.firefox' } as const;

export const settingsProfile = (browsers: readonly Browser[], values: Values): string =>
  profile(
    'settings',
    browsers.map((one) => {
      const told = valuesFor(one, values);
      return one.name === 'firefox'
        ? payload(DOMAINS.firefox, one, {
            EnterprisePoliciesEnabled: true,
            '3rdparty': { Extensions: { [one.id]: told } },
          })
        : payload(`${DOMAINS[one.name]}.extensions.${one.id}`, one, told);
    }),
  );

export const installProfile = (browsers: readonly Browser[]): string =>
  profile(
    'install',
    browsers.flatMap((one) => {
      if (!one.install) return [];
      const asked = { ExtensionSettings: { [one.id]: one.install } };
      return [
        payload(DOMAINS[one.name], one, one.name === 'firefox' ? { EnterprisePoliciesEnabled: true, ...asked } : asked),
      ];
    }),
  );

const payload = (type: string, { name, title }: Browser, holds: { readonly [key: string]: Plist }): Plist => ({
  ...holds,
  PayloadType: type,
  PayloadVersion: 1,
  PayloadIdentifier: `second-look.${name}.${type}`,
  PayloadUUID: uuidOf([type, holds]),
  PayloadDisplayName: `Second Look in ${title}`,
});

function profile(what: 'settings' | 'install', payloads: readonly Plist[]): string {
  const whole: Plist = {
    PayloadContent: payloads,
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: `second-look.${what}`,
    PayloadUUID: uuidOf([what, payloads]),
    PayloadDisplayName: `Second Look: ${what}`,
    PayloadScope: 'System',
    PayloadRemovalDisallowed: true,
  };
  const doctype =
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">';
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}\n${element('plist', { version: '1.0' }, [toPlist(whole)])}\n`;
}

function toPlist(value: Plist): string {
  if (typeof value === 'string') return worded('string', value);
  if (typeof value === 'number') return worded('integer', String(value));
  if (typeof value === 'boolean') return value ? '<true/>' : '<false/>';
  if (isList(value)) return element('array', {}, value.map(toPlist));
  return element(
    'dict',
    {},
    Object.entries(value).flatMap(([key, inside]) => [worded('key', key), toPlist(inside)]),
  );
}
const isList = (value: Plist): value is readonly Plist[] => Array.isArray(value);

/** The same content has the same name, so that a kit made again changes nothing (RFC 9562, version 8). */
function uuidOf(content: unknown): string {
  const hex = createHash('sha256').update(JSON.stringify(content)).digest('hex').toUpperCase();
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `A${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
