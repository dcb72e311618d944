import { type Control, defineSite, hook, type PostHooks } from '../platform/site';

const REPORTS = 'public scripts that post on Facebook';
const seen = (css: string, sure: 'B' | 'C' | 'D' = 'B') => hook(css, REPORTS, '2026-11', sure);

/** English and Welsh; for the rest the last button of the dialog stands in. */
const POSTS =
  /^(?:post|next|share(?: now)?|schedule|save|publish|postio|nesaf|rhannu(?: nawr| ’nawr)?|amserlennu|cadw|cyhoeddi)(?: \(.*\))?$/iu;

const article: PostHooks = {
  post: seen('[role="article"]'),
  text: seen('[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [dir="auto"]'),
  author: seen('[data-ad-rendering-role="profile_name"], h2, h3, h4', 'C'),
};

const lastButton = (inside: string): Control => ({ ...seen(`${inside} [role="button"]`, 'D'), stands: 'last' });
const shareButton: Control = seen('[role="button"]:has([data-ad-rendering-role="share_button"])');

/** Facebook with Messenger. Never seen live: every hook is from public reports. */
export const site = defineSite({
  id: 'facebook',
  hosts: ['https://*.facebook.com/*', 'https://*.messenger.com/*'],
  composers: [
    {
      // A comment may stand in a dialog as well, where a post is opened: so it is asked first.
      box: seen('form[role="presentation"] [role="textbox"][contenteditable="true"]'),
      root: seen('form[role="presentation"]'),
      sends: [seen('[aria-label="Comment"][role="button"], [aria-label="Sylw"][role="button"]'), lastButton('form')],
      keys: ['Enter', 'Ctrl+Enter', 'Meta+Enter'],
      kinds: [{ kind: 'comment', answers: article }],
      otherwise: 'comment',
    },
    {
      box: seen('[role="dialog"] [role="textbox"][contenteditable="true"]'),
      root: seen('[role="dialog"]'),
      // A Page's post goes in two stages; its words stand in the first alone, which ends with Next.
      sends: [{ ...seen('[role="button"][aria-label]'), named: POSTS }, lastButton('[role="dialog"]')],
      keys: ['Ctrl+Enter', 'Meta+Enter'],
      kinds: [{ kind: 'quote', answers: 'meant' }],
      otherwise: 'post',
      audiences: [
        {
          audience: 'followers',
          when: {
            ...seen('[role="button"][aria-label]'),
            named: /^(?:edit privacy|golygu preifatrwydd).*(?:friends|ffrindiau)/iu,
          },
        },
        {
          audience: 'group',
          when: {
            ...seen('[role="button"][aria-label]'),
            named: /^(?:edit privacy|golygu preifatrwydd).*(?:group|grŵp)/iu,
          },
        },
      ],
      attachments: [{ kind: 'image', each: seen('[aria-label="Attached media"] img', 'C') }],
    },
    {
      // Messenger, alone and in the small windows of other pages: an editor in no dialog and no form.
      box: seen('[role="textbox"][contenteditable="true"]', 'C'),
      root: seen('[role="group"], [role="complementary"], [role="main"]', 'D'),
      sends: [
        {
          ...seen('[role="button"][aria-label]', 'C'),
          named: /^(?:press enter to send|send|pwyswch enter i anfon|anfon)/iu,
        },
        lastButton('[role="group"]'),
      ],
      keys: ['Enter'],
      kinds: [],
      otherwise: 'message',
      isPrivate: true,
    },
  ],
  reposts: [
    {
      opens: shareButton,
      confirms: { ...seen('[role="menuitem"]', 'C'), named: /^(?:share now|rhannu nawr)/iu },
      reposted: article,
    },
  ],
  shareAddresses: ['/sharer', '/share.php', '/dialog/'],
  // `div`s with listeners of their own: nobody has seen whether they obey a press by script.
  replayTested: false,
});
