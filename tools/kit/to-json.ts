import { type Browser, valuesFor } from './browsers';
import type { Values } from './fields';

const file = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** For Chrome's or Edge's folder of policy files on Linux. */
export const settingsJson = (browser: Browser, values: Values): string =>
  file({ '3rdparty': { extensions: { [browser.id]: valuesFor(browser, values) } } });

export const installJson = ({ id, install }: Browser): string => file({ ExtensionSettings: { [id]: install } });

/** Firefox has one such file on every system; an organisation's own entries go beside these. */
export const policiesJson = (browser: Browser, values: Values): string =>
  file({
    policies: {
      '3rdparty': { Extensions: { [browser.id]: valuesFor(browser, values) } },
      ...(browser.install && { ExtensionSettings: { [browser.id]: browser.install } }),
    },
  });
