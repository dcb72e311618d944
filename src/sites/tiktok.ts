import { type ComposerHooks, defineSite, hook } from '../platform/site';

const seen = (css: string, sure: 'B' | 'C' | 'D' = 'B') => hook(css, 'public automation scripts', '2026-06', sure);

const EDITOR = '.public-DraftEditor-content, [contenteditable="plaintext-only"], [contenteditable="true"]';

const caption: ComposerHooks = {
  box: seen(EDITOR),
  root: seen(':has([data-e2e="post_video_button"]):has([contenteditable])'),
  // A second question of TikTok's own may follow: the text is read at the first.
  sends: [seen('[data-e2e="post_video_button"]')],
  keys: [],
  kinds: [],
  otherwise: 'post',
  attachments: [{ kind: 'video', each: seen('video') }],
};
const comment: ComposerHooks = {
  box: seen(EDITOR),
  root: seen(':has([data-e2e="comment-input"]):has([data-e2e="comment-post"])'),
  sends: [seen('[data-e2e="comment-post"]')],
  keys: ['Enter', 'Ctrl+Enter', 'Meta+Enter'],
  kinds: [],
  otherwise: 'comment',
};
/** Where the marks are gone what stands last near the editor is taken for its button. */
const unmarked: ComposerHooks = {
  ...comment,
  box: seen(EDITOR, 'D'),
  root: seen('form, [class*="CommentContainer"], [class*="FormContainer"]', 'D'),
  near: 5,
  sends: [{ ...seen('button, [role="button"]', 'D'), stands: 'last' }],
};
const chat: ComposerHooks = {
  box: seen('[class*="DivChatBox"] [contenteditable="true"], [class*="DivChatBottom"] [contenteditable="true"]', 'C'),
  root: seen('[class*="DivChatBox"], [class*="DivChatBottom"]', 'C'),
  sends: [],
  keys: ['Enter'],
  kinds: [],
  otherwise: 'message',
  isPrivate: true,
};

/** TikTok. Never seen live: every hook is from public reports. */
export const site = defineSite({
  id: 'tiktok',
  hosts: ['https://*.tiktok.com/*'],
  composers: [chat, caption, comment, unmarked],
  reposts: [],
  shareAddresses: ['/tiktokstudio/upload', '/upload'],
  replayTested: false,
});
