import { defineSite, hook, type PostHooks } from '../platform/site';

const ran = (css: string, sure: 'A' | 'C' = 'A') => hook(css, 'cheeaun/phanpy', '2026-08', sure);

const FORM = 'form:has(textarea[name="status"])';
const answered: PostHooks = {
  around: ran('#compose-container'),
  post: ran('.status-preview'),
  text: ran('.content', 'C'),
  author: ran('.name-text', 'C'),
};
const chosen = (visibility: string) => ran(`select[name="visibility"] option[value="${visibility}"]:checked`);

/** Phanpy, a page for Mastodon accounts, wherever somebody keeps one. A mirror under the textarea holds its text again. */
export const site = defineSite({
  id: 'phanpy',
  hosts: 'granted',
  signs: ran(`#compose-container, ${FORM}:has(select[name="visibility"])`),
  composers: [
    {
      box: ran('textarea[name="status"], input[name="spoilerText"]'),
      root: ran(FORM),
      sends: [ran(`${FORM} button[type="submit"]`)],
      keys: ['Ctrl+Enter', 'Meta+Enter'],
      kinds: [
        { kind: 'message', when: chosen('direct') },
        {
          kind: 'reply',
          when: ran(`.status-preview ~ form textarea, :has(> .status-preview) ~ ${FORM} textarea`),
          answers: answered,
        },
      ],
      otherwise: 'post',
      audiences: [
        { audience: 'direct', when: chosen('direct') },
        { audience: 'followers', when: chosen('private') },
      ],
      attachments: [{ kind: 'image', each: ran('.media-attachments img') }],
    },
  ],
  reposts: [],
  shareAddresses: ['/compose'],
  // Its own keys make a submit by script, so it obeys one.
  replayTested: true,
});
