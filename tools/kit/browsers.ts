import manifest from '../../manifest.json';
import type { Values } from './fields';

/** How a browser comes by the extension: from its store, or in Firefox from an address. */
export type Install = Readonly<Record<string, string>>;

/** A browser for which files are written, and where each system keeps what an organisation sets in it. */
export type Browser = {
  name: 'chrome' | 'edge' | 'firefox';
  title: string;
  /** The extension's id there. Stores give their own, so Chrome's and Edge's differ. */
  id: string;
  /** Below `HKEY_LOCAL_MACHINE`. */
  settingsKey: string;
  installKey: string;
  /** Null where nobody said from where it comes. */
  install: Install | null;
};

const CHROME_STORE = 'https://clients2.google.com/service/update2/crx';
const EDGE_STORE = 'https://edge.microsoft.com/extensionwebstorebase/v1/crx';

const ofStore = (name: 'chrome' | 'edge', title: string, root: string, store: string, id: string): Browser => ({
  name,
  title,
  id,
  settingsKey: `${root}\\3rdparty\\extensions\\${id}\\policy`,
  installKey: `${root}\\ExtensionSettings\\${id}`,
  install: { installation_mode: 'force_installed', update_url: store },
});

export const chrome = (id: string): Browser =>
  ofStore('chrome', 'Google Chrome', 'SOFTWARE\\Policies\\Google\\Chrome', CHROME_STORE, id);

export const edge = (id: string): Browser =>
  ofStore('edge', 'Microsoft Edge', 'SOFTWARE\\Policies\\Microsoft\\Edge', EDGE_STORE, id);

export const GECKO_ID: string = manifest.browser_specific_settings.gecko.id;

/** @param xpi where the signed extension lies, if the organisation wants Firefox to install it */
export const firefox = (xpi: string | null): Browser => ({
  name: 'firefox',
  title: 'Mozilla Firefox',
  id: GECKO_ID,
  settingsKey: `SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${GECKO_ID}`,
  // Firefox keeps this as one text, which may hold others' extensions: the kit never writes it in a registry
  installKey: '',
  install: xpi === null ? null : { installation_mode: 'force_installed', install_url: xpi },
});

/**
 * What one browser is told. Where both ways to the pack are given, Chrome and Edge ask at the address, which fits into any
 * registry; Firefox gets the pack itself, since a request of its would carry a mark of this one browser.
 */
export function valuesFor({ name }: Browser, values: Values): Values {
  if (values.pack === undefined || values.packAddress === undefined) return values;
  const left = name === 'firefox' ? 'packAddress' : 'pack';
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== left));
}
