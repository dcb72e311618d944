import { type Control, defineSite, hook } from '../platform/site';

const seen = (css: string, sure: 'C' | 'D' = 'C') => hook(css, 'public automation scripts', '2026-08', sure);

const named = (css: string, name: RegExp): Control => ({ ...seen(css), named: name });
const LAST: Control = { ...seen('button', 'D'), stands: 'last' };

/** Substack: notes, posts and comments. Never seen live: every hook is from public reports. */
export const site = defineSite({
  id: 'substack',
  hosts: ['https://substack.com/*', 'https://*.substack.com/*'],
  composers: [
    {
      box: seen('[contenteditable="true"]'),
      root: seen('[role="dialog"]'),
      sends: [named('button', /^(?:post|reply|postio|ateb)(?!\p{L})/iu), LAST],
      keys: ['Ctrl+Enter', 'Meta+Enter'],
      kinds: [],
      otherwise: 'post',
    },
    {
      // What follows this button asks whom to send it to, over a page that may hold the text no more.
      box: seen('[data-testid="editor"] [contenteditable="true"], .ProseMirror, textarea[data-testid="post-title"]'),
      root: seen(':has([data-testid="editor"]):has(button), :has(.ProseMirror):has(button)'),
      sends: [named('button', /^(?:continue|publish|update|send to everyone|parhau|cyhoeddi|diweddaru)(?!\p{L})/iu)],
      keys: [],
      kinds: [],
      otherwise: 'article',
    },
    {
      box: seen('textarea', 'D'),
      root: seen('form', 'D'),
      sends: [named('button', /^(?:post|reply|comment|postio|ateb|sylw)(?!\p{L})/iu), LAST],
      keys: ['Ctrl+Enter', 'Meta+Enter'],
      kinds: [],
      otherwise: 'comment',
    },
  ],
  reposts: [],
  shareAddresses: [],
  replayTested: false,
});
