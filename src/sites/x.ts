import { type ComposerHooks, type Control, defineSite, hook, type PostHooks } from '../platform/site';

const CONTROL_PANEL = 'insin/control-panel-for-twitter';
const seen = (css: string, sure: 'B' | 'C' | 'D' = 'B') => hook(css, CONTROL_PANEL, '2026-08', sure);

const post: PostHooks = {
  post: seen('article[data-testid="tweet"]'),
  text: seen('[data-testid="tweetText"]'),
  author: seen('[data-testid="User-Name"]'),
};
const quoted: PostHooks = {
  ...post,
  post: seen('[data-testid="quoteTweet"], [role="link"]:has([data-testid="tweetText"])', 'C'),
};

/**
 * On a desktop the marked element is the editor itself, on mobile web it encloses a real textarea. Without marks the
 * editor is still Draft.js.
 */
const BOX =
  '[data-testid^="tweetTextarea_"]:is(textarea, [contenteditable="true"]), ' +
  '[data-testid^="tweetTextarea_"] :is(textarea, [contenteditable="true"]), ' +
  '.public-DraftEditor-content[contenteditable="true"]';

/** In a dialog alone: beside a timeline the last button belongs to somebody's post. */
const lastWords: Control = { ...seen('button', 'D'), named: /\p{L}/u, stands: 'last' };

const common = {
  box: seen(BOX),
  // A div before 2024, a button since: by its mark alone. It moves when boxes are added.
  sends: [seen('[data-testid="tweetButton"], [data-testid="tweetButtonInline"]')],
  keys: ['Ctrl+Enter', 'Meta+Enter'],
  otherwise: 'post',
  attachments: [
    { kind: 'image', each: seen('[data-testid="attachments"] img', 'C') },
    { kind: 'video', each: seen('[data-testid="attachments"] video', 'C') },
  ],
} satisfies Partial<ComposerHooks>;

const quote = { kind: 'quote', when: quoted.post, answers: quoted } as const;
const reply = { kind: 'reply', when: post.post, answers: post } as const;

/** X, formerly Twitter. Never seen live: every hook is from public reports. */
export const site = defineSite({
  id: 'x',
  hosts: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*'],
  composers: [
    {
      // The title tells an article from a post; Publish asks once more, above words that it hides.
      ...common,
      box: seen('textarea[name="Article Title"], .public-DraftEditor-content[contenteditable="true"]', 'C'),
      root: seen(':has(textarea[name="Article Title"])', 'C'),
      sends: [{ ...seen('button', 'C'), named: /^(?:publish|update|cyhoeddi|diweddaru)$/iu }],
      keys: [],
      kinds: [],
      otherwise: 'article',
    },
    {
      // In a dialog, or alone on a page of its own, a post beside the box is what is answered.
      ...common,
      root: seen('[role="dialog"]'),
      sends: [...common.sends, lastWords],
      kinds: [{ ...reply }, quote],
    },
    {
      // Beside a timeline only the address tells.
      ...common,
      root: seen('[data-testid="primaryColumn"], main, body', 'C'),
      kinds: [
        { ...reply, at: /^\/(?:compose|intent)\// },
        { ...quote, at: /^\/(?:compose|intent)\// },
        { ...reply, at: /^\/\w+\/status\/\d+/ },
      ],
    },
    {
      box: seen('textarea[data-testid="dm-composer-textarea"]'),
      root: seen('[data-testid="dm-composer-form"]'),
      sends: [seen('[data-testid="dm-composer-send-button"]')],
      keys: ['Enter', 'Ctrl+Enter', 'Meta+Enter'],
      kinds: [],
      otherwise: 'message',
      isPrivate: true,
    },
    {
      // Chat without its marks.
      at: /^\/(?:i\/chat|messages)\b/,
      box: seen('textarea', 'D'),
      root: seen('form', 'D'),
      near: 5,
      sends: [lastWords],
      keys: ['Enter', 'Ctrl+Enter', 'Meta+Enter'],
      kinds: [],
      otherwise: 'message',
      isPrivate: true,
    },
  ],
  reposts: [
    {
      opens: seen('[data-testid="retweet"]'),
      confirms: seen('[data-testid="retweetConfirm"], [data-testid="repostConfirm"]'),
      reposted: post,
    },
  ],
  account: seen('[data-testid="SideNav_AccountSwitcher_Button"]'),
  profile: {
    plate: seen('[data-testid="UserName"]', 'C'),
    role: seen('[data-testid="UserDescription"]', 'C'),
    place: seen('[data-testid="UserLocation"]', 'C'),
  },
  shareAddresses: ['/intent/', '/compose/', '/share'],
  // Reports disagree on whether X obeys a press by script, so the person presses.
  replayTested: false,
});
