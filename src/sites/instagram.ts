import { type Control, defineSite, hook, type PostHooks } from '../platform/site';

const REPORTS = 'public scripts that post on Instagram';
const seen = (css: string, sure: 'B' | 'C' | 'D' = 'B') => hook(css, REPORTS, '2026-11', sure);

const WORDS = /\p{L}/u;
/** English and Welsh; for the rest what stands where they stand. */
const named = (names: RegExp): Control => ({ ...seen('[role="button"], button'), named: names });
const standing = (stands: 'first' | 'last'): Control => ({
  ...seen('[role="button"], button', 'D'),
  named: WORDS,
  stands,
});

const post: PostHooks = {
  post: seen('article', 'C'),
  text: seen('h1', 'D'),
  author: seen('header a', 'D'),
};

/** Instagram. Never seen live: every hook is from public reports. */
export const site = defineSite({
  id: 'instagram',
  hosts: ['https://*.instagram.com/*'],
  composers: [
    {
      // A post may be opened in a dialog, with its comments: so they are asked first.
      box: seen('form textarea'),
      root: seen('form'),
      sends: [named(/^(?:post|postio)$/iu), standing('last')],
      keys: ['Enter'],
      kinds: [{ kind: 'comment', answers: post }],
      otherwise: 'comment',
    },
    {
      // The last step of the wizard; what sends stands above the words.
      box: seen('[role="dialog"] [contenteditable="true"]'),
      root: seen('[role="dialog"]'),
      sends: [named(/^(?:share|done|rhannu|wedi gorffen)$/iu), standing('first')],
      keys: [],
      kinds: [],
      otherwise: 'post',
      attachments: [
        { kind: 'image', each: seen('img[src^="blob:"], canvas', 'C') },
        { kind: 'video', each: seen('video', 'D') },
      ],
    },
    {
      box: seen('[role="textbox"][contenteditable="true"]', 'C'),
      root: seen('section, main, [role="main"]', 'D'),
      sends: [named(/^(?:send|anfon)$/iu)],
      keys: ['Enter'],
      kinds: [],
      otherwise: 'message',
      isPrivate: true,
    },
  ],
  reposts: [],
  profile: { mine: seen('a[href="/accounts/edit/"]'), role: seen('header section span[dir="auto"]', 'D') },
  shareAddresses: ['/create/'],
  replayTested: false,
});
