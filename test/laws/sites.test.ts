import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json';
import type { Hook, Site } from '../../src/platform/site';
import { NOT_COVERED } from '../../src/sites/not-covered';
import { namesIn } from './sources';

const names = namesIn('src/sites', ['index']);
const sites: { name: string; site: Site }[] = [];
for (const name of names) {
  const module = await import(/* @vite-ignore */ pathToFileURL(resolve(`src/sites/${name}.ts`)).href);
  if ('site' in module) sites.push({ name, site: module.site });
}

/** Every hook of a site, wherever in its data it stands. */
function hooksIn(value: unknown): Hook[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = 'css' in value && 'source' in value ? [value as Hook] : []; // the shape that `hook` gives
  return [...here, ...Object.values(value).flatMap(hooksIn)];
}

/** Test files that open the site's fixture. */
const fixtureOf = (id: string) =>
  existsSync(`test/sites/${id}`) ? readdirSync(`test/sites/${id}`).filter((file) => !file.startsWith('.')) : [];

test('there are sites, and one without a fixture would be seen', () => {
  expect(sites.map(({ name }) => name)).toContain('x');
  expect(fixtureOf('no-such-site')).toEqual([]);
});

describe.each(sites)('$name', ({ name, site }) => {
  test('is named after its file', () => expect(site.id).toBe(name));

  test('has a fixture under its own name', () => expect(fixtureOf(site.id).length).toBeGreaterThan(0));

  test('says of every hook from what source it is, since when, and how sure we are', () => {
    const hooks = hooksIn(site);
    expect(hooks.length).toBeGreaterThan(0);
    expect(
      hooks.filter(({ source, seen, sure }) => !source || !/^20\d\d-\d\d$/.test(seen) || !/^[A-D]$/.test(sure)),
    ).toEqual([]);
  });

  test('is in the manifest with its hosts and its watcher, if it is on by default', () => {
    if (site.hosts === 'granted') return;
    const hosts: readonly string[] = manifest.host_permissions;
    expect(site.hosts.filter((host) => !hosts.includes(host))).toEqual([]);
    expect(existsSync(`src/content/watch-${site.id}.iife.ts`)).toBe(true);
    expect(manifest.content_scripts.flatMap(({ js }) => js)).toContain(`content/watch-${site.id}.js`);
  });
});

test('every site says what of it is not covered, and no other is spoken of', () => {
  expect(Object.keys(NOT_COVERED).sort()).toEqual(sites.map(({ name }) => name).sort());
  expect(Object.entries(NOT_COVERED).filter(([, gaps]) => gaps.length === 0)).toEqual([]);
});

test('every host of the manifest belongs to a site', () => {
  const known = sites.flatMap(({ site }) => (site.hosts === 'granted' ? [] : site.hosts));
  expect(manifest.host_permissions.filter((host) => !known.includes(host))).toEqual([]);
  expect(manifest.content_scripts.flatMap(({ matches }) => matches).filter((host) => !known.includes(host))).toEqual(
    [],
  );
  expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
});
