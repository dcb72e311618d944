import { type Control, defineSite, hook, type PostHooks } from '../platform/site';

const seen = (css: string, sure: 'B' | 'C' | 'D' = 'B') => hook(css, 'AprilSylph/XKit-Rewritten', '2026-08', sure);

/** Classes are made up anew and there is no mark: the name decides, and elsewhere what stands last in the dialog. */
const sends: Control[] = [
  {
    ...seen('button'),
    named: /^(?:post|reblog|queue|schedule|submit|answer|postio|ailflogio|ciwio|amserlennu|cyflwyno|ateb)(?!\p{L})/iu,
  },
  { ...seen('button', 'D'), stands: 'last' },
];
const reblogged: PostHooks = {
  post: seen('article, blockquote', 'D'),
  text: seen('article, blockquote', 'D'),
  author: seen('a', 'D'),
};

/** Tumblr, whose editor is WordPress's. Never seen live: every hook is from public reports. */
export const site = defineSite({
  id: 'tumblr',
  hosts: ['https://*.tumblr.com/*'],
  composers: [
    {
      box: seen('.block-editor-rich-text__editable, h1[contenteditable="true"], p[contenteditable="true"]'),
      root: seen('[role="dialog"]'),
      sends,
      keys: ['Ctrl+Enter', 'Meta+Enter'],
      kinds: [{ kind: 'quote', at: /^\/reblog\//, answers: reblogged }],
      otherwise: 'post',
      attachments: [{ kind: 'image', each: seen('figure img', 'C') }],
    },
    {
      box: seen('article textarea', 'D'),
      root: seen('article form, article', 'D'),
      sends: [
        { ...seen('article button', 'D'), named: /^(?:reply|ateb)(?!\p{L})/iu },
        { ...seen('form button', 'D'), stands: 'last' },
      ],
      keys: ['Enter', 'Ctrl+Enter', 'Meta+Enter'],
      kinds: [],
      otherwise: 'reply',
    },
  ],
  reposts: [],
  shareAddresses: ['/new/', '/reblog/', '/widgets/share'],
  replayTested: false,
});
