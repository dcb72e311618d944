import { defineSite, hook } from '../platform/site';

const seen = (css: string, sure: 'C' | 'D' = 'C') => hook(css, 'public userscripts', '2026-04', sure);

const SENDS = /^(?:post|add comment|comment|submit|reply|add question|postio|ychwanegu sylw|cyflwyno|ateb)(?!\p{L})/iu;

/** Quora keeps no ids and no marks, and sends as soon as a button is touched. Never seen live. */
export const site = defineSite({
  id: 'quora',
  hosts: ['https://*.quora.com/*'],
  composers: [
    {
      box: seen('.doc[contenteditable="true"], [contenteditable="true"][data-placeholder]'),
      root: seen('[role="dialog"], form', 'D'),
      near: 10,
      sends: [
        { ...seen('button, [role="button"]'), named: SENDS },
        { ...seen('.q-click-wrapper, button', 'D'), stands: 'last' },
      ],
      keys: ['Ctrl+Enter', 'Meta+Enter'],
      kinds: [],
      otherwise: 'post',
    },
  ],
  reposts: [],
  shareAddresses: [],
  replayTested: false,
});
