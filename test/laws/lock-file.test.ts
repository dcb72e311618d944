import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Locked = {
  version: string;
  integrity?: string;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
};
type Packages = Record<string, Locked>;

/** The systems on which the two commands must install. */
const SYSTEMS = [
  { os: 'linux', cpu: 'x64' },
  { os: 'linux', cpu: 'arm64' },
  { os: 'darwin', cpu: 'arm64' },
  { os: 'win32', cpu: 'x64' },
];

const packages: Packages = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;

const lockedBeside = (path: string, name: string, all: Packages): Locked | undefined =>
  all[`${path}/node_modules/${name}`] ?? all[`node_modules/${name}`];

/** Packages that come with one native part for each system, by path, with those parts. */
function nativeTools(all: Packages) {
  return Object.entries(all).flatMap(([path, { optionalDependencies = {} }]) => {
    const names = Object.keys(optionalDependencies);
    const parts = names.map((name) => lockedBeside(path, name, all)).filter((part) => part?.cpu !== undefined);
    return names.length > 2 && parts.length > 0 ? [{ path, parts }] : [];
  });
}

/** `tool for os-cpu` for every part that the lock file lacks. */
const lacking = (all: Packages): string[] =>
  nativeTools(all).flatMap(({ path, parts }) =>
    SYSTEMS.filter(
      ({ os, cpu }) => !parts.some((part) => part?.integrity && part.os?.includes(os) && part.cpu?.includes(cpu)),
    ).map(({ os, cpu }) => `${path} for ${os}-${cpu}`),
  );

test('the lock file holds every native tool for Linux, macOS and Windows', () => {
  expect(lacking(packages)).toEqual([]);
});

test('this law knows the native tools, and misses one that is taken out', () => {
  expect(nativeTools(packages).map(({ path }) => path.replace('node_modules/', ''))).toEqual(
    expect.arrayContaining(['@biomejs/biome', 'esbuild', 'rolldown', 'lightningcss', 'typescript']),
  );
  const { 'node_modules/@esbuild/win32-x64': _gone, ...rest } = packages;
  expect(lacking(rest)).toEqual(['node_modules/esbuild for win32-x64']);
});

test('the lock file names no machine from which a package came', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "https?:\/\/(?!registry\.npmjs\.org)/);
});
