import { defineSite, hook, type PostHooks } from '../platform/site';

const read = (css: string, sure: 'A' | 'C' = 'A') => hook(css, 'elk-zone/elk', '2026-08', sure);

const quoted: PostHooks = { post: read('blockquote'), text: read('.content-rich', 'C'), author: read('a', 'C') };

/** Elk, a page for Mastodon accounts, wherever somebody keeps one. A thread is several widgets, each with its own button. */
export const site = defineSite({
  id: 'elk',
  hosts: 'granted',
  signs: read('[aria-roledescription="publish-widget"]'),
  composers: [
    {
      box: read('.ProseMirror'),
      root: read('[aria-roledescription="publish-widget"]'),
      sends: [read('.publish-button')],
      keys: ['Ctrl+Enter', 'Meta+Enter'],
      kinds: [{ kind: 'quote', when: quoted.post, answers: quoted }],
      otherwise: 'post',
    },
  ],
  reposts: [],
  shareAddresses: ['/compose', '/intent/'],
  replayTested: false,
});
