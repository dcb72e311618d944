import { defineSite, hook } from '../platform/site';

const guessed = (css: string) => hook(css, 'no public report', '2026-11', 'D');

const SENDS = /^(?:post|reply|comment|send|publish|update|postio|ateb|sylw|anfon|cyhoeddi|diweddaru)(?!\p{L})/iu;

/**
 * Viva Engage, once Yammer. What its pages are made of is known to nobody outside: any editor with a button near it that
 * says so. Only an organisation's own people read there.
 */
export const site = defineSite({
  id: 'viva-engage',
  hosts: ['https://engage.cloud.microsoft/*', 'https://*.yammer.com/*'],
  composers: [
    {
      box: guessed('[contenteditable="true"], textarea'),
      root: guessed('[role="dialog"], form'),
      near: 10,
      sends: [
        { ...guessed('button, [role="button"]'), named: SENDS },
        { ...guessed('button'), stands: 'last' },
      ],
      keys: ['Ctrl+Enter', 'Meta+Enter'],
      kinds: [{ kind: 'message', at: /\/(?:inbox|messages)\b/i }],
      otherwise: 'post',
      audiences: [{ audience: 'group' }],
    },
  ],
  reposts: [],
  shareAddresses: [],
  replayTested: false,
});
