import { expect, test } from 'vitest';
import manifest from '../../manifest.json';
import { type Manifest, manifestFor, TARGETS } from '../../tools/build/manifest-for';
import { filesUnder, read, type Source } from './sources';

/** Why each permission is asked for: another needs a row here and in PRIVACY.md. */
const RATIONALE: Record<string, string> = {
  storage: 'settings and guidance of this browser, by the names that PRIVACY.md lists',
  scripting: 'engine and interface are injected into a frame when a composer is used there',
  alarms: 'a snooze ends, and a pack is looked for once a day',
  activeTab: 'the popup tells how it stands on the open page, and a text chosen in the menu is read there, once',
  contextMenus: 'an entry for a text or a field in places where nothing else of ours runs',
};

test('every permission has its reason, and no reason stands without a permission', () => {
  expect([...manifest.permissions].sort()).toEqual(Object.keys(RATIONALE).sort());
});

test.each(TARGETS)('no page can fetch a file of the %s build', (target) => {
  expect(Object.keys(manifestFor(target, manifest))).not.toContain('web_accessible_resources');
  expect(Object.keys(manifestFor(target, manifest))).not.toContain('externally_connectable');
});

/** Where the background may ask: a pack's address is known only to whoever names it, so any host, over TLS alone. */
const MAY_CONNECT = "connect-src 'self' https:";
/** The deep reader's kernel is WebAssembly of this package: 5 kB that `src/reader/kernel` compiles to. It runs no text as code. */
const MAY_COMPILE = "script-src 'self' 'wasm-unsafe-eval';";

test.each(TARGETS)('the %s build loads nothing from elsewhere, and connects over TLS alone', (target) => {
  const policy = manifestFor(target, manifest).content_security_policy.extension_pages;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(MAY_CONNECT);
  expect(policy).toContain(MAY_COMPILE);
  expect(policy.replace(MAY_CONNECT, '').replace(MAY_COMPILE, '')).not.toMatch(/https?:|\*|unsafe/);
});

const CONNECTS_NOWHERE = `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'" />`;
const openPages = (pages: readonly Source[]) =>
  pages.filter(
    ({ text }) => !text.includes(CONNECTS_NOWHERE) || text.indexOf(CONNECTS_NOWHERE) > text.indexOf('<script'),
  );

test('every page of ours forbids itself to connect to anything, before any script of it runs', () => {
  const pages = filesUnder('src', /\.html$/).map(read);
  expect(pages.length).toBeGreaterThan(1);
  expect(openPages(pages).map(({ path }) => path)).toEqual([]);
  expect(openPages([{ path: 'bait.html', text: `<script src="a.js"></script>${CONNECTS_NOWHERE}` }])).toHaveLength(1);
});

test('content scripts run only where the manifest asks to', () => {
  const hosts: readonly string[] = manifest.host_permissions;
  for (const { matches, run_at } of manifest.content_scripts) {
    expect(matches.filter((match) => !hosts.includes(match))).toEqual([]);
    expect(run_at).toBe('document_start');
  }
});

test('the name is our own: not the health service’s, and without its letters', () => {
  expect(manifest.name).toBe('Second Look');
  expect(manifest.action.default_title).not.toMatch(/NHS|GIG/);
});

test('Firefox is told that no data is collected', () => {
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

test('these laws would see a build that opens its files to pages', () => {
  const open: Manifest & { web_accessible_resources: string[] } = { ...manifest, web_accessible_resources: ['a.js'] };
  expect(Object.keys(manifestFor('chromium', open))).toContain('web_accessible_resources');
});
