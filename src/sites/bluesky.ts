import { type ComposerHooks, defineSite, hook, type PostHooks } from '../platform/site';

const read = (css: string, sure: 'A' | 'C' = 'A') => hook(css, 'bluesky-social/social-app', '2026-08', sure);

/** Posts in a feed or a thread. The first link to the author's profile encloses the picture, the next says the name. */
const post: PostHooks = {
  post: read('[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]'),
  text: read('[data-testid="postText"]'),
  author: read('a[href^="/profile/"]:not(:has(img))', 'C'),
};
/** What is answered stands first in the composer, as a button that unfolds it. */
const answered: PostHooks = {
  post: read('[role="button"]:has(img):has([dir="auto"])'),
  author: read('[dir="auto"]'),
  text: read('div + div div + div [dir="auto"]', 'C'),
};
const quoted: PostHooks = {
  post: read('[role="link"]:has([dir="auto"])', 'C'),
  author: read('[dir="auto"]', 'C'),
  text: read('[data-testid="postText"], [role="link"] > [dir="auto"]', 'C'),
};

const writing: ComposerHooks = {
  box: read('[contenteditable="true"], textarea.composer-fallback-input'),
  root: read('[data-testid="composePostView"]'),
  sends: [read('[data-testid="composerPublishBtn"]')],
  keys: ['Ctrl+Enter', 'Meta+Enter'],
  kinds: [
    { kind: 'reply', when: answered.post, side: 'before', answers: answered },
    { kind: 'quote', when: quoted.post, answers: quoted },
  ],
  otherwise: 'post',
  attachments: [{ kind: 'image', each: read('img[src^="blob:"]', 'C') }],
};

/** Without its marks: the dialog that holds an editor, and its button by name or as the last. */
const unmarked: ComposerHooks = {
  ...writing,
  root: read('[role="dialog"]', 'C'),
  sends: [
    { ...read('button[aria-label]', 'C'), named: /^(?:publish|cyhoeddi)/i },
    { ...read('button', 'C'), stands: 'last' },
  ],
};

/** A textarea that lies, transparent, over an inert twin of its text; its send button is the last beside them. */
const chat: ComposerHooks = {
  box: read(':has(> [inert]) > textarea'),
  root: read(':has([inert] ~ textarea, textarea ~ [inert]):has(button)', 'C'),
  sends: [
    { ...read('button[aria-label]'), named: /^(?:send|anfon)/i },
    { ...read('button', 'C'), stands: 'last' },
  ],
  keys: ['Enter', 'Ctrl+Enter', 'Meta+Enter'],
  kinds: [],
  otherwise: 'message',
  isPrivate: true,
};

/** Bluesky. Posts are always public: a limit on who may reply hides nothing. */
export const site = defineSite({
  id: 'bluesky',
  hosts: ['https://bsky.app/*'],
  composers: [writing, unmarked, chat],
  reposts: [
    {
      opens: read('[data-testid="repostBtn"]'),
      confirms: read('[data-testid="repostDropdownRepostBtn"]'),
      reposted: post,
    },
  ],
  profile: {
    mine: read('[data-testid="profileHeaderEditProfileButton"]'),
    role: read('[data-testid="profileHeaderDescription"]'),
  },
  shareAddresses: ['/intent/'],
  // The open source obeys a press by script, but nobody saw it on the live site.
  replayTested: false,
});
