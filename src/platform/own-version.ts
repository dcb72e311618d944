import { browser } from './browser';

/** The version of Second Look that runs here, `1.2.3`. */
export const ownVersion = (): string => browser.runtime.getManifest().version;

/** Firefox makes an extension's address anew for each installation, so that it tells people apart. */
export const hasAddressOfItsOwn = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');
