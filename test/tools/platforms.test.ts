import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PLATFORMS, platforms } from '../../tools/docs/platforms';
import { readSites } from '../../tools/docs/read-sites';

const written = readFileSync(PLATFORMS, 'utf8');

test('docs/platforms.md is what the site files say today (npm run docs)', async () => {
  expect(written).toBe(await platforms());
});

test('every platform with a file of its own is in the table and on the list for a person', async () => {
  const sites = await readSites();
  expect(sites.length).toBeGreaterThan(10);
  for (const { name, site } of sites) {
    expect(written).toContain(`\n## ${name}\n`);
    if (site.id !== 'generic') expect(written).toContain(`\n### ${name}\n`);
  }
});

test('nothing is called confirmed, and a guess says that the live site was not seen', () => {
  expect(written).not.toMatch(/\bconfirmed\b/i);
  expect(written).toMatch(/\| from public reports, not seen on the live site \|/);
});
