/** The browser's own interface, with promises in both browsers. Everything else asks `platform/`. */
export { default as browser } from 'webextension-polyfill';
