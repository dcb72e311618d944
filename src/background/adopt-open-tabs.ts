import { browser } from '../platform/browser';

type Script = { js?: string[] | undefined; matches?: string[] | undefined; excludeMatches?: string[] | undefined };

/**
 * Puts the watchers into pages that were open before: after an installation, an update, or a grant, Chromium leaves them
 * as they are (Firefox takes up those of the manifest by itself). A frame that has its watcher already keeps that one.
 */
export async function adoptOpenTabs(): Promise<void> {
  const registered: Script[] = await browser.scripting.getRegisteredContentScripts();
  const described: Script[] = browser.runtime.getManifest().content_scripts ?? [];
  await Promise.allSettled([...described, ...registered].map(adopt)); // a tab may close meanwhile
}

async function adopt({ js = [], matches = [], excludeMatches = [] }: Script): Promise<void> {
  if (js.length === 0 || matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  const others = excludeMatches.length > 0 ? await browser.tabs.query({ url: excludeMatches }) : [];
  const ids = tabs.flatMap(({ id }) => (id === undefined || others.some((other) => other.id === id) ? [] : [id]));
  await Promise.allSettled(
    ids.map((tabId) =>
      browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: js, injectImmediately: true }),
    ),
  );
}
