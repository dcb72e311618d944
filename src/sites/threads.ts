import { type ComposerHooks, type Control, defineSite, hook, type PostHooks } from '../platform/site';

const REPORTS = 'public scripts that post on Threads';
const seen = (css: string, sure: 'B' | 'C' | 'D' = 'B') => hook(css, REPORTS, '2026-11', sure);

const POSTS = /^(?:post|reply|save|postio|ateb|cadw)$/iu;

const post: PostHooks = {
  post: seen('[data-pressable-container="true"]', 'C'),
  text: seen('span[dir="auto"]', 'C'),
  author: seen('a[href^="/@"]', 'C'),
};

const lastWords: Control = { ...seen('[role="button"]', 'D'), named: /\p{L}/u, stands: 'last' };

const common = {
  box: seen('[role="textbox"]:is([contenteditable="true"], [contenteditable="plaintext-only"])'),
  sends: [{ ...seen('[role="button"]'), named: POSTS }],
  keys: ['Ctrl+Enter', 'Meta+Enter'],
  attachments: [{ kind: 'image', each: seen('picture img, img[src^="blob:"]', 'D') }],
} satisfies Partial<ComposerHooks>;

/** Threads. Never seen live: every hook is from public reports; nothing on the site has a mark for tests. */
export const site = defineSite({
  id: 'threads',
  hosts: ['https://*.threads.com/*', 'https://*.threads.net/*'],
  composers: [
    {
      ...common,
      root: seen('[role="dialog"], [role="alertdialog"]'),
      sends: [...common.sends, lastWords],
      // What is answered stands above the box, what is quoted below it.
      kinds: [
        { kind: 'reply', when: post.post, side: 'before', answers: post },
        { kind: 'quote', when: post.post, side: 'after', answers: post },
      ],
      otherwise: 'post',
    },
    {
      // Under a post stands a box of the same shape.
      ...common,
      root: seen('main, [role="main"], body', 'D'),
      kinds: [{ kind: 'reply', at: /\/post\//, answers: post }],
      otherwise: 'post',
    },
  ],
  reposts: [
    {
      opens: seen('[role="button"]:has(svg[aria-label="Repost"], svg[aria-label="Ailbostio"])', 'C'),
      confirms: { ...seen('[role="menuitem"], [role="menu"] [role="button"]', 'C'), named: /^(?:repost|ailbostio)$/iu },
      reposted: post,
    },
  ],
  shareAddresses: ['/intent/'],
  replayTested: false,
});
