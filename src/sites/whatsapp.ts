import { type ComposerHooks, defineSite, hook, type PostHooks } from '../platform/site';

const seen = (css: string, sure: 'B' | 'C' | 'D' = 'B') => hook(css, 'public userscripts', '2026-07', sure);

/** An icon's name is in no language; the label helps where the icon was renamed. */
const SEND = ':is([data-testid="send"], button:has([data-icon*="send"]))';
const quoted: PostHooks = {
  post: seen('[data-testid="quoted-message"]', 'D'),
  text: seen('.quoted-mention', 'D'),
  author: seen('[data-testid="author"], [role="button"] [dir="auto"]', 'D'),
};

const common = {
  sends: [
    seen(SEND),
    { ...seen('button[aria-label]'), named: /^(?:send|anfon)$/i },
    { ...seen('button', 'D'), stands: 'last' },
  ],
  keys: ['Enter', 'Ctrl+Enter', 'Meta+Enter'],
  kinds: [{ kind: 'message', when: quoted.post, answers: quoted }],
  otherwise: 'message',
  // A group lists its members in the header, with commas.
  audiences: [{ audience: 'group', when: seen('#main:has(> header [title*=","]) [contenteditable="true"]', 'C') }],
  isPrivate: true,
} satisfies Partial<ComposerHooks>;

/** WhatsApp on the web, where the person granted it. Never seen live: every hook is from public reports. */
export const site = defineSite({
  id: 'whatsapp',
  hosts: 'granted',
  knownAt: ['https://web.whatsapp.com/*'],
  composers: [
    { ...common, box: seen('footer [contenteditable="true"]'), root: seen('footer') },
    {
      // A picture's caption lies over the chat, with a send button of its own.
      ...common,
      box: seen('[contenteditable="true"][role="textbox"]', 'C'),
      root: seen(':has([data-testid="send"], [data-icon*="send"]):has([contenteditable]):not(:has(footer))', 'C'),
      attachments: [{ kind: 'image', each: seen('img[src^="blob:"]', 'C') }],
    },
  ],
  reposts: [],
  shareAddresses: ['/send'],
  replayTested: false,
});
