import { type Control, defineSite, hook, type PostHooks } from '../platform/site';

const told = (css: string, sure: 'B' | 'D' = 'D') => hook(css, 'careopinion.org.uk help pages', '2026-11', sure);

/**
 * A response is looked at once more before it goes out, on a page that the server writes: by then it has left the browser,
 * so it is held at the first button.
 */
const submits: Control = {
  ...told('[type="submit"], button:not([type])'),
  notNamed: /^(?:search|cancel|back|save (?:as )?draft|chwilio|canslo|yn ôl|cadw drafft)(?!\p{L})/iu,
};
const story: PostHooks = {
  around: told('body'),
  post: told('article, main'),
  text: told('[itemprop="reviewBody"], blockquote, [class*="story-body" i]'),
  author: told('[itemprop="author"], [class*="author" i]'),
};

/** Care Opinion: the public answer of a service to somebody's story. Its pages were never seen. */
export const site = defineSite({
  id: 'careopinion',
  hosts: ['https://*.careopinion.org.uk/*'],
  composers: [
    {
      box: told('textarea, [contenteditable="true"]'),
      root: told('form'),
      sends: [submits],
      keys: [],
      kinds: [
        { kind: 'post', at: /^\/(?:youropinion|tell-your-story)/i },
        { kind: 'reply', answers: story },
      ],
      otherwise: 'reply',
    },
  ],
  reposts: [],
  shareAddresses: [],
  // Plain forms obey, but nobody saw these.
  replayTested: false,
});
