import { defineSite, hook } from '../platform/site';

const seen = (css: string, sure: 'B' | 'D' = 'B') => hook(css, 'public automation scripts', '2026-05', sure);

/** Medium. The button of the story leads to a page that holds the text no more: it is read, and held, before. */
export const site = defineSite({
  id: 'medium',
  hosts: ['https://medium.com/*', 'https://*.medium.com/*'],
  composers: [
    {
      box: seen('[contenteditable="true"]', 'D'),
      root: seen(':has([data-action="show-prepublish"]):has([contenteditable])'),
      sends: [seen('[data-action="show-prepublish"]')],
      keys: [],
      kinds: [],
      otherwise: 'article',
      attachments: [{ kind: 'image', each: seen('figure img', 'D') }],
    },
    {
      box: seen('[contenteditable="true"]', 'D'),
      root: seen('[role="dialog"], aside', 'D'),
      near: 8,
      sends: [
        { ...seen('button', 'D'), named: /^(?:respond|reply|ymateb|ateb)(?!\p{L})/iu },
        { ...seen('button', 'D'), stands: 'last' },
      ],
      keys: ['Ctrl+Enter', 'Meta+Enter'],
      kinds: [],
      otherwise: 'comment',
    },
  ],
  reposts: [],
  shareAddresses: ['/p/', '/new-story'],
  replayTested: false,
});
