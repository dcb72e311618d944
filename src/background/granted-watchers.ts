import { anyCovers } from '../platform/pattern';
import type { Site } from '../platform/site';
import { site as discord } from '../sites/discord';
import { site as whatsapp } from '../sites/whatsapp';

/** A script to be registered: which one, where it runs and where it does not. */
export type Watcher = { id: string; js: string; matches: string[]; excludeMatches: string[] };

/** Sites that only the person can grant, and whose hosts are known. */
const KNOWN: readonly Site[] = [whatsapp, discord];

/** Any page below a pattern's host, to ask whether another pattern takes it in. */
const pageOf = (pattern: string): string => pattern.replace('*.', '').replace(/\*$/, '');

/**
 * The scripts for places that the person granted or switched on: a known host gets its own, every other place the one
 * that looks for itself what the page is.
 * @param described patterns that have their script in the manifest
 */
export function watchersFor(patterns: readonly string[], described: readonly string[]): Watcher[] {
  const known = KNOWN.map(({ id, knownAt = [] }) => ({
    id: `watch-${id}`,
    js: `content/watch-${id}.js`,
    matches: knownAt.filter((host) => anyCovers(patterns, pageOf(host))),
    excludeMatches: [],
  }));
  const theirs = KNOWN.flatMap(({ knownAt = [] }) => knownAt);
  const others: Watcher = {
    id: 'watch-granted',
    js: 'content/watch-granted.js',
    matches: patterns.filter((pattern) => !theirs.includes(pattern)),
    excludeMatches: [...described, ...theirs],
  };
  return [...known, others].filter(({ matches }) => matches.length > 0);
}
