import { defineSite, hook, type PostHooks } from '../platform/site';

const seen = (css: string, sure: 'B' | 'C' | 'D' = 'B') => hook(css, 'hcientist/fix-discord-caret', '2026-05', sure);

const answered: PostHooks = {
  around: seen('main, body', 'D'),
  post: seen('[class*="replying" i]:is(li, [role="article"])', 'D'),
  text: seen('[id^="message-content"]', 'C'),
  author: seen('[id^="message-username"]', 'C'),
};

/** Discord, where the person granted it. Enter sends, and there is no button. Never seen live. */
export const site = defineSite({
  id: 'discord',
  hosts: 'granted',
  knownAt: ['https://discord.com/*'],
  composers: [
    {
      box: seen('[data-slate-editor="true"]'),
      root: seen('form, [class*="channelTextArea"]'),
      sends: [],
      keys: ['Enter'],
      kinds: [{ kind: 'message', when: seen('[class*="replyBar"]', 'D'), answers: answered }],
      otherwise: 'message',
      audiences: [{ audience: 'direct', at: /^\/channels\/@me/ }, { audience: 'group' }],
      isPrivate: true,
      attachments: [{ kind: 'file', each: seen('[class*="upload"] img', 'D') }],
    },
  ],
  reposts: [],
  shareAddresses: [],
  replayTested: false,
});
