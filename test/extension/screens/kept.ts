import { readFileSync } from 'node:fs';

/** Names that PRIVACY.md lists as stored; and those that the browser holds in memory alone, which it tells in words. */
const page = readFileSync('PRIVACY.md', 'utf8');
const table = page.slice(page.indexOf('## What is stored'), page.indexOf('## What is never stored'));

export const KEPT_NAMES = {
  onDisk: [...table.matchAll(/^\| `([^`]+)` \|/gm)].map((row) => row[1] ?? ''),
  inMemory: ['packOffer', 'laterDrafts', 'openedPlace'],
};
