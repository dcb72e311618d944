import { type ComposerHooks, type Control, defineSite, hook, type PostHooks } from '../platform/site';

const REPORTS = 'public scripts that post on LinkedIn';
const seen = (css: string, sure: 'B' | 'C' | 'D' = 'B') => hook(css, REPORTS, '2026-11', sure);

const POSTS = /^(?:post|comment|reply|repost|schedule|save(?: changes)?|postio|sylw|ateb|ailbostio|amserlennu|cadw)$/iu;
const named: Control = { ...seen('button'), named: POSTS };
const lastWords: Control = { ...seen('button', 'D'), named: /\p{L}/u, stands: 'last' };

/** A card of the newer feed, whose classes mean nothing, or an update of the older one. */
const post: PostHooks = {
  post: seen('[role="listitem"], .feed-shared-update-v2'),
  text: seen('[data-testid="expandable-text-box"], .update-components-text', 'C'),
  author: seen('.update-components-actor__title, a[href*="/in/"], a[href*="/company/"]', 'C'),
};
const reshared: PostHooks = {
  ...post,
  post: seen('.feed-shared-mini-update-v2, .update-components-mini-update-v2', 'D'),
};

const audienceOf = (names: RegExp): Control => ({ ...seen('.share-unified-settings-entry-button'), named: names });

/** Posts and reposts with thoughts: in the shadow root of the newer page, in its frame, or on an older page itself. */
const share: ComposerHooks = {
  box: seen('.ql-editor[contenteditable="true"]:not(form *)'),
  root: seen('[role="dialog"]'),
  // After a day and time were chosen the same button schedules.
  sends: [seen('.share-actions__primary-action'), lastWords],
  keys: ['Ctrl+Enter', 'Meta+Enter'],
  kinds: [{ kind: 'quote', when: reshared.post, answers: reshared }],
  otherwise: 'post',
  audiences: [
    { audience: 'public', when: audienceOf(/anyone|unrhyw un/iu) },
    { audience: 'followers', when: audienceOf(/connections|gysylltiadau|cysylltiadau/iu) },
    { audience: 'group', when: audienceOf(/group|grŵp/iu) },
  ],
  attachments: [{ kind: 'image', each: seen('.share-creation-state__preview-container img', 'D') }],
};

/** LinkedIn, whose newer and older front-ends stand in one page. Never seen live: every hook is from public reports. */
export const site = defineSite({
  id: 'linkedin',
  hosts: ['https://*.linkedin.com/*'],
  composers: [
    share,
    {
      box: seen('form[class*="comments-comment-box"] .ql-editor[contenteditable="true"]'),
      root: seen('form[class*="comments-comment-box"]'),
      sends: [seen('[class*="comments-comment-box__submit-button"]'), named, lastWords],
      keys: ['Ctrl+Enter', 'Meta+Enter'],
      kinds: [{ kind: 'comment', answers: post }],
      otherwise: 'comment',
    },
    {
      // The button may stand beside the marked box and come with the first letter, so it is looked for nearby; whatever
      // else stands there belongs to the card.
      box: seen('.tiptap.ProseMirror[contenteditable="true"]'),
      root: seen('[data-view-name="comment-box"], :has(> .tiptap.ProseMirror)'),
      near: 6,
      sends: [seen('button[componentkey*="commentButtonSection"]'), named],
      keys: ['Ctrl+Enter', 'Meta+Enter'],
      kinds: [{ kind: 'comment', answers: post }],
      otherwise: 'comment',
    },
    {
      box: seen('.msg-form__contenteditable'),
      root: seen('.msg-form'),
      sends: [seen('.msg-form__send-button'), lastWords],
      // Whether Enter sends is the person's choice there: held where it may.
      keys: ['Enter', 'Ctrl+Enter', 'Meta+Enter'],
      kinds: [],
      otherwise: 'message',
      isPrivate: true,
    },
  ],
  reposts: [
    {
      opens: { ...seen('.social-reshare-button, button', 'C'), named: /^(?:repost|ailbostio)/iu },
      confirms: {
        ...seen('[role="menuitem"], .artdeco-dropdown__item', 'C'),
        named: /^(?:repost(?! with)|ailbostio(?! gyda))/iu,
      },
      reposted: post,
    },
  ],
  // In the dialog whose post it will be, a page's or a person's; above the feed the member.
  account: seen('.share-unified-settings-entry-button, .feed-identity-module__actor-meta'),
  profile: {
    // Drawn for the member alone, above the older feed.
    mine: seen('.feed-identity-module__actor-meta', 'C'),
    role: seen('.feed-identity-module__actor-meta p, .identity-headline', 'D'),
  },
  shareAddresses: ['/preload/sharebox', '/sharing/', '/shareArticle', '/cws/share'],
  // Messages were reported to ignore presses by script (2026-09).
  replayTested: false,
});
