import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Target } from '../../../tools/build/manifest-for';

const buildOf = (target: Target) => resolve(process.env.SECOND_LOOK_DIST ?? 'dist', target);

/** A copy for a test that changes something in it; it goes when the tests are done. */
export function copyOfBuild(target: Target): string {
  const copy = mkdtempSync(join(tmpdir(), 'second-look-build-'));
  cpSync(buildOf(target), copy, { recursive: true });
  process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
  return copy;
}

/**
 * The production build, or a copy of it in which places are switched on as a person would: their hosts granted, and the
 * watcher for any place registered there.
 */
export function builtFor(target: Target, places: readonly string[] = []): string {
  if (places.length === 0) return buildOf(target);
  const copy = copyOfBuild(target);
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  manifest.host_permissions.push(...places);
  manifest.content_scripts.push({
    ...manifest.content_scripts[0],
    matches: places,
    js: ['content/watch-generic.js'],
  });
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify(manifest));
  return copy;
}
