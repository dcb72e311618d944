import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Tab } from '../harness/tab';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SOURCE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Runs in our own world, which alone reaches the closed roots: axe walks into them as if they were open. */
const RUN = `(async () => {
  const hosts = [...document.querySelectorAll('*')].filter((one) => one instanceof HTMLElement && !one.shadowRoot);
  let ours = 0;
  for (const host of hosts) {
    const root = chrome.dom.openOrClosedShadowRoot(host);
    if (root) Object.defineProperty(host, 'shadowRoot', { configurable: true, get: () => root });
    if (root) ours += 1;
  }
  if (ours === 0) return { violations: [], inside: 0 };
  const { violations, passes } = await axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, rules: { region: { enabled: false } } });
  const isOurs = ({ target }) => Array.isArray(target[0]);
  for (const host of hosts) delete host.shadowRoot;
  return {
    violations: violations.flatMap(({ id, nodes }) => nodes.filter(isOurs).map(({ html }) => id + ': ' + html.slice(0, 200))),
    inside: passes.flatMap(({ nodes }) => nodes).filter(isOurs).length,
  };
})()`;

/** What axe has to say of everything that we show on a page, and proof that it looked inside. */
export async function expectAccessible(tab: Tab): Promise<void> {
  await tab.inOurWorlds?.(`${SOURCE}; 0`);
  const found = (await tab.inOurWorlds?.<{ violations: string[]; inside: number }>(RUN)) ?? [];
  expect(found.flatMap(({ violations }) => violations)).toEqual([]);
  expect(Math.max(...found.map(({ inside }) => inside))).toBeGreaterThan(5);
}
