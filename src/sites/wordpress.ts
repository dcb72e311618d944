import { type ComposerHooks, defineSite, hook, type PostHooks } from '../platform/site';

const ran = (css: string, sure: 'A' | 'C' | 'D' = 'A') => hook(css, 'WordPress 6.5.5', '2026-11', sure);

/**
 * The block editor: one writes in a frame without an address of its own (or beside it, where an old block is on the
 * page) and publishes in the page around it. Ctrl+S saves a draft, but changes what is published: it counts only while
 * a button stands that publishes.
 */
const blocks: ComposerHooks = {
  box: ran('.editor-post-title__input, .block-editor-rich-text__editable, .block-editor-plain-text'),
  rooms: ran('iframe[name="editor-canvas"]'),
  root: ran('.block-editor, .interface-interface-skeleton, .editor-styles-wrapper'),
  sends: [ran('.editor-post-publish-button')],
  leads: ran('.editor-post-publish-panel__toggle'),
  keys: ['Ctrl+S', 'Meta+S'],
  kinds: [],
  otherwise: 'article',
  audiences: [
    { audience: 'group', when: { ...ran('.edit-post-post-visibility__toggle', 'C'), named: /private|preifat/i } },
  ],
  attachments: [{ kind: 'image', each: ran('.editor-post-featured-image img', 'C') }],
};

/** The classic editor: a form with a title, and TinyMCE in a frame or the bare textarea. */
const classic: ComposerHooks = {
  box: ran('#title, textarea.wp-editor-area, body.mce-content-body', 'D'),
  rooms: ran('iframe[id$="_ifr"]', 'D'),
  root: ran('form#post, body.mce-content-body, html:has(> body.mce-content-body)', 'D'),
  sends: [ran('#publish', 'D')],
  keys: [],
  kinds: [],
  otherwise: 'article',
};

const answered: PostHooks = {
  post: ran('li.comment, .comment'),
  text: ran('.comment-content, .wp-block-comment-content'),
  author: ran('.comment-author .fn, .comment-author, .wp-block-comment-author-name'),
};
const comment: ComposerHooks = {
  box: ran('textarea[name="comment"]'),
  root: ran('form:has([name="comment_post_ID"]), form#commentform'),
  sends: [ran('[type="submit"]')],
  keys: [],
  kinds: [{ kind: 'reply', when: ran('[name="comment_parent"]:not([value="0"])'), answers: answered }],
  otherwise: 'comment',
};
const inAdmin: ComposerHooks = {
  box: ran('#replycontent', 'D'),
  root: ran('#replyrow, #com-reply', 'D'),
  sends: [ran('.save, #replybtn', 'D')],
  keys: [],
  kinds: [],
  otherwise: 'reply',
};

/** WordPress, on wordpress.com and wherever the person switched a place on. */
export const site = defineSite({
  id: 'wordpress',
  hosts: ['https://*.wordpress.com/*'],
  signs: ran('body.wp-admin, meta[name="generator"][content*="WordPress"], link[rel="https://api.w.org/"]'),
  composers: [blocks, classic, comment, inAdmin],
  reposts: [],
  // What is published goes out in the name of the site.
  account: ran('#wp-admin-bar-site-name > a'),
  // What is opened for a change is written already.
  shareAddresses: ['/wp-admin/post'],
  replayTested: true,
});
