import { type ComposerHooks, defineSite, hook, type PostHooks } from '../platform/site';

const seen = (css: string, sure: 'B' | 'C' | 'D' = 'B') => hook(css, 'public userscripts', '2026-07', sure);

const answered: PostHooks = {
  around: seen('ytd-comment-thread-renderer'),
  post: seen('ytd-comment-view-model, ytd-comment-renderer'),
  text: seen('#content-text'),
  author: seen('#author-text'),
};

const common = {
  box: seen('#contenteditable-root'),
  // The id stands at other buttons of the page too: only those inside the root count.
  sends: [seen('#submit-button')],
  keys: ['Ctrl+Enter', 'Meta+Enter'],
  kinds: [],
  attachments: [{ kind: 'image', each: seen('ytd-backstage-image-renderer img', 'D') }],
} satisfies Partial<ComposerHooks>;

/** YouTube and its Studio. Never seen live: every hook is from public reports. */
export const site = defineSite({
  id: 'youtube',
  hosts: ['https://*.youtube.com/*'],
  composers: [
    { ...common, root: seen('ytd-backstage-post-dialog-renderer', 'C'), otherwise: 'post' },
    {
      ...common,
      root: seen('ytd-commentbox'),
      kinds: [{ kind: 'reply', when: seen('ytd-comment-replies-renderer #contenteditable-root'), answers: answered }],
      otherwise: 'comment',
    },
    {
      ...common,
      box: seen('ytcp-commentbox textarea, ytcp-commentbox [contenteditable="true"]', 'D'),
      root: seen('ytcp-commentbox', 'D'),
      otherwise: 'reply',
    },
    {
      ...common,
      box: seen('ytcp-social-suggestions-textbox #textbox', 'D'),
      root: seen('ytcp-uploads-dialog, ytcp-video-details-section, body', 'D'),
      sends: [seen('#done-button, ytcp-button#save', 'D')],
      keys: [],
      otherwise: 'post',
    },
  ],
  reposts: [],
  shareAddresses: [],
  replayTested: false,
});
