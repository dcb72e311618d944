import { defineSite, hook, type PostHooks } from '../platform/site';

const read = (css: string, sure: 'A' | 'C' = 'A') => hook(css, 'mastodon/mastodon', '2026-08', sure);

/** A post on the page, in a list of posts or open by itself. */
const status: PostHooks = {
  post: read('.status, .detailed-status'),
  text: read('.status__content'),
  author: read('.display-name'),
};
const answered: PostHooks = {
  post: read('.reply-indicator'),
  text: read('.reply-indicator__content'),
  author: read('.display-name, .reply-indicator__display-name'),
};
const quoted: PostHooks = { ...status, post: read('.status__quote') };

/** Who sees it is told by a word alone: an unknown one counts as public. */
const told = (named: RegExp) => ({ ...read('.compose-form__dropdowns .dropdown-button__label', 'C'), named });
const TO_ONE = told(/^(?:private mention|direct|crybwyll preifat|private erwähnung)/i);

/** Any instance of Mastodon, and its kin that keep its classes. */
export const site = defineSite({
  id: 'mastodon',
  hosts: 'granted',
  signs: read('#mastodon, #initial-state, form.compose-form'),
  composers: [
    {
      box: read('.compose-form textarea, .compose-form #cw-spoiler-input'),
      root: read('form.compose-form'),
      sends: [
        read('.compose-form__submit button, .compose-form__publish-button-wrapper button'),
        { ...read('button[type="submit"]', 'C'), stands: 'last' },
      ],
      keys: ['Ctrl+Enter', 'Meta+Enter'],
      kinds: [
        { kind: 'message', when: TO_ONE },
        { kind: 'reply', when: answered.post, answers: answered },
        { kind: 'quote', when: quoted.post, answers: quoted },
      ],
      otherwise: 'post',
      audiences: [
        { audience: 'direct', when: TO_ONE },
        { audience: 'followers', when: told(/^(?:followers|dilynwyr|follower)/i) },
      ],
      attachments: [{ kind: 'image', each: read('.compose-form__upload__thumbnail') }],
    },
  ],
  reposts: [
    {
      // The menu stands apart from its post.
      opens: read(':is(.status__action-bar, .detailed-status__action-bar) button:has(.icon-retweet)'),
      confirms: read('.reblog-menu-item:first-child button, .boost-modal__action-bar button'),
      reposted: status,
    },
  ],
  // The form begins with the account that it writes for.
  account: read('.navigation-bar .display-name, .navigation-bar'),
  shareAddresses: ['/share', '/publish'],
  // The form reads its textarea anew at each submit, whoever asks for it.
  replayTested: true,
});
