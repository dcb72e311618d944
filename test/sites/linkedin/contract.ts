import type { SiteContract } from '../contract';
import { part } from '../model/part';
import { linkedinStage } from './page';

const SITE = 'https://www.linkedin.com/';
const OF_BEA = { inReplyTo: 'Lovely sunset over the estuary tonight.', author: 'Bea Marsh' };
const POST = part('send-post');
const COMMENT = part('send-comment-sunset');
const COMMENT_WAYS = [{ press: COMMENT }, { key: 'Control+Enter' }, { key: 'Space', on: COMMENT }] as const;

export const contract: SiteContract = {
  id: 'linkedin',
  stage: linkedinStage,
  composers: [
    {
      what: 'a post in the shadow root',
      address: `${SITE}feed/`,
      opens: [part('start')],
      box: part('post'),
      ways: [{ press: POST }, { key: 'Control+Enter' }, { key: 'Enter', on: POST }],
      reads: { kind: 'post', audience: 'followers', account: 'Ana Vaughan\nPost to Connections only' },
    },
    {
      what: 'a post in the frame',
      address: `${SITE}company/1/`,
      opens: [part('start')],
      box: part('post'),
      ways: [{ press: POST }, { key: 'Control+Enter' }],
      reads: { kind: 'post', audience: 'followers', account: 'Ana Vaughan\nPost to Connections only' },
    },
    {
      what: 'a comment in the newer front-end',
      address: `${SITE}feed/`,
      box: part('comment-sunset'),
      ways: COMMENT_WAYS,
      reads: { kind: 'comment', ...OF_BEA },
    },
    {
      what: 'a comment in the older front-end',
      address: `${SITE}in/bea/recent-activity/`,
      box: part('comment-sunset'),
      ways: COMMENT_WAYS,
      reads: { kind: 'comment', ...OF_BEA },
    },
    {
      what: 'a comment beside one’s own card',
      address: `${SITE}in/feed/`,
      box: part('comment-sunset'),
      ways: [{ press: COMMENT }],
      reads: {
        kind: 'comment',
        ...OF_BEA,
        account: 'Ana Vaughan\nWard sister at Northgate',
        profile: { role: 'Ward sister at Northgate' },
      },
    },
    {
      what: 'a repost with thoughts',
      address: `${SITE}in/bea/recent-activity/`,
      opens: [part('repost-sunset'), part('open-thoughts')],
      box: part('thoughts'),
      ways: [{ press: part('send-thoughts') }],
      reads: { kind: 'quote', audience: 'public', account: 'Ana Vaughan\nPost to Anyone', ...OF_BEA },
    },
    {
      what: 'a message',
      address: `${SITE}messaging/`,
      box: part('message'),
      ways: [{ press: part('send-message') }, { key: 'Enter' }],
      reads: { kind: 'message', audience: 'direct' },
      isPrivate: true,
    },
  ],
  reposts: [
    {
      what: 'a repost',
      address: `${SITE}in/bea/recent-activity/`,
      wakes: part('comment-sunset'),
      opens: [part('repost-label')],
      confirms: part('repost-now'),
      reads: { inReplyTo: 'Patient label left on the bus: NHS number 999 000 0018.', author: 'Cai Probert' },
    },
  ],
};
