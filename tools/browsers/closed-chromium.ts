import type { CDPSession } from 'playwright-core';
import { type Ours, READ_ROOT, together } from './read-closed';

/** The extension's worlds on this page as they come and go. */
export async function ownWorlds(session: CDPSession, ownOrigin: string): Promise<Set<string>> {
  const worlds = new Set<string>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === ownOrigin) worlds.add(context.uniqueId);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextUniqueId }) => {
    worlds.delete(executionContextUniqueId);
  });
  session.on('Runtime.executionContextsCleared', () => worlds.clear());
  await session.send('Runtime.enable');
  return worlds;
}

/** What stands in the closed roots, read in the extension's own world by `chrome.dom.openOrClosedShadowRoot`. */
export async function readOurs(session: CDPSession, worlds: ReadonlySet<string>, toPress = ''): Promise<Ours> {
  const expression = `[...document.querySelectorAll('*')]
    .map((host) => host instanceof HTMLElement && !host.shadowRoot && chrome.dom.openOrClosedShadowRoot(host))
    .filter(Boolean).map((root) => (${READ_ROOT})(root, ${JSON.stringify(toPress)}))`;
  const read: Ours[] = [];
  for (const uniqueContextId of worlds) {
    const { result } = await session.send('Runtime.evaluate', { expression, uniqueContextId, returnByValue: true });
    if (Array.isArray(result.value)) read.push(...(result.value as Ours[])); // READ_ROOT makes exactly these
  }
  return together(read);
}
