import { type ComposerHooks, defineSite, hook, type PostHooks } from '../platform/site';

const seen = (css: string, sure: 'B' | 'C' | 'D' = 'B') => hook(css, 'Automattic/harper', '2026-08', sure);
const old = (css: string) => hook(css, 'scripts for old.reddit.com', '2025-10', 'C');

const post: PostHooks = {
  around: seen('body'),
  post: seen('shreddit-post'),
  text: seen('[slot="text-body"], shreddit-post:not(:has([slot="text-body"])) [slot="title"]', 'C'),
  author: seen('a[href^="/user/"]', 'C'),
};
/** A comment encloses the answers to it, and the composer of the next one. */
const comment: PostHooks = {
  post: seen('shreddit-comment'),
  text: seen('[slot="comment"]', 'C'),
  author: seen('a[href^="/user/"]', 'C'),
};

/** The title is a textarea in a shadow root, the body an editor slotted beside it, the button in a root of its own. */
const submission: ComposerHooks = {
  box: seen('textarea, shreddit-composer [contenteditable="true"]'),
  rooms: seen('faceplate-textarea-input'),
  root: seen(':has(r-post-form-submit-button):has(shreddit-composer)'),
  sends: [seen('r-post-form-submit-button')],
  keys: ['Ctrl+Enter', 'Meta+Enter'],
  kinds: [],
  otherwise: 'post',
  attachments: [{ kind: 'image', each: seen('r-post-media-input img', 'D') }],
};
/** In markdown mode the editor gives way to a textarea inside the composer's own root. */
const answer: ComposerHooks = {
  box: seen('[contenteditable="true"], textarea'),
  root: seen('shreddit-composer'),
  sends: [seen('button[slot="submit-button"]')],
  keys: ['Ctrl+Enter', 'Meta+Enter'],
  kinds: [
    { kind: 'reply', when: seen('shreddit-comment [slot="submit-button"]'), answers: comment },
    { kind: 'comment', answers: post },
  ],
  otherwise: 'comment',
};

const thing: PostHooks = { post: old('.thing'), text: old('.usertext-body'), author: old('.author') };
const oldForms: ComposerHooks = {
  box: old('.usertext textarea, #newlink textarea'),
  root: old('form.usertext, form#newlink'),
  sends: [old('.usertext .save, #newlink [name="submit"]'), { ...old('[type="submit"]'), stands: 'first' }],
  keys: ['Ctrl+Enter', 'Meta+Enter'],
  kinds: [
    { kind: 'post', at: /\/submit/ },
    { kind: 'message', at: /^\/message\// },
    { kind: 'reply', when: old('.thing.comment .usertext textarea'), answers: thing },
    { kind: 'comment', answers: { ...thing, around: old('body'), post: old('.thing.link') } },
  ],
  otherwise: 'comment',
};

/** Reddit, new and old. Never seen live: every hook is from public reports. */
export const site = defineSite({
  id: 'reddit',
  hosts: ['https://*.reddit.com/*'],
  composers: [submission, answer, oldForms],
  reposts: [],
  shareAddresses: ['/submit'],
  // Reports say that a submit by script is ignored.
  replayTested: false,
});
