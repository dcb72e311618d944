import { type Control, defineSite, hook } from '../platform/site';

/** English and Welsh; other languages fall back on structure. */
const SENDS =
  /^(?:add (?:a )?(?:comment|reply|post)|comment|post|publish|reply|respond|send|share|submit|save changes|update|anfon|ateb|cyflwyno|cyhoeddi|postio|rhannu|sylwadau?|ymateb)(?![\p{L}-])/iu;
const NEVER_SENDS =
  /^(?:search|preview|cancel|close|log ?in|sign ?in|save (?:as )?draft|chwilio|rhagolwg|canslo|cau|mewngofnodi)(?!\p{L})/iu;

const tried = (css: string) => hook(css, 'test/extension', '2026-11', 'A');
const byKind: Control = { ...tried('button[type="submit"], input[type="submit"]'), notNamed: NEVER_SENDS };
const byName: Control = { ...tried('button, [role="button"], input[type="button"]'), named: SENDS };

/**
 * Any place that the person switched on. What is not known of it is left open: the audience counts as public, and a
 * form's own submit event is held as well as its buttons.
 */
export const site = defineSite({
  id: 'generic',
  hosts: 'granted',
  composers: [
    {
      box: tried('textarea, [contenteditable]'),
      root: tried('form, dialog, [role="dialog"], [role="form"]'),
      near: 8,
      sends: [byKind, byName],
      keys: ['Ctrl+Enter', 'Meta+Enter'],
      kinds: [
        { kind: 'reply', at: /\/repl(?:y|ies)\b/i },
        { kind: 'message', at: /\/(?:messages?|inbox|dm)\b/i },
        { kind: 'comment', when: tried('[name="comment"], [id*="comment" i], [aria-label*="comment" i]') },
      ],
      otherwise: 'post',
    },
  ],
  reposts: [],
  shareAddresses: ['/share', '/intent/', '/compose'],
  // On plain forms and buttons, in both browsers; where a press by script does nothing the person is asked to press.
  replayTested: true,
});
