import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { watchersFor } from '../../../src/background/granted-watchers';
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
 * The production build, or a copy of it in which places are switched on as a person would.
 */
export function builtFor(target: Target, places: readonly string[] = []): string {
  if (places.length === 0) return buildOf(target);
  const copy = copyOfBuild(target);
  switchOn(copy, places);
  return copy;
}

/** Places granted in a build, each with the watcher that the background would register there. */
export function switchOn(build: string, places: readonly string[]): void {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  manifest.host_permissions.push(...places);
  for (const { js, matches } of watchersFor(places, []))
    manifest.content_scripts.push({ ...manifest.content_scripts[0], matches, js: [js] });
  writeFileSync(join(build, 'manifest.json'), JSON.stringify(manifest));
}
