import type { SiteContract } from '../contract';
import { modelStage } from '../model/page';
import { part } from '../model/part';

const HOME = 'https://bsky.app/';
const PUBLISH = part('publish');
const BOX = part('box-1');
const OF_CAI = { inReplyTo: 'Patient label left on the bus: NHS number 999 000 0018.', author: 'Cai Probert' };

export const contract: SiteContract = {
  id: 'bluesky',
  stage: () =>
    modelStage({
      hosts: ['bsky.app'],
      script: 'test/sites/bluesky/app.ts',
      title: 'Bluesky',
      style: '[role="dialog"], [role="menu"] { position: fixed; inset: auto 300px 0; padding: 40px; background: #eee }',
    }),
  composers: [
    {
      what: 'a post',
      address: HOME,
      opens: [part('new')],
      box: BOX,
      ways: [{ press: PUBLISH }, { key: 'Control+Enter' }, { key: 'Enter', on: PUBLISH }],
      reads: { kind: 'post' },
    },
    {
      what: 'a post from one’s own profile',
      address: `${HOME}profile/ana.bsky.example`,
      opens: [part('new')],
      box: BOX,
      ways: [{ press: PUBLISH }],
      reads: { kind: 'post', profile: { role: 'Health visitor in Ceredigion' } },
    },
    {
      what: 'the second post of a thread',
      address: HOME,
      opens: [part('new'), part('add')],
      box: part('box-2'),
      ways: [{ press: PUBLISH }],
      reads: { kind: 'post', boxes: [0, 0] },
    },
    {
      what: 'a reply',
      address: HOME,
      opens: [part('reply-label')],
      box: BOX,
      ways: [{ press: PUBLISH }],
      reads: { kind: 'reply', ...OF_CAI },
    },
    {
      what: 'a quote',
      address: HOME,
      opens: [part('repost-label'), part('quote')],
      box: BOX,
      ways: [{ key: 'Control+Enter' }],
      reads: { kind: 'quote', ...OF_CAI },
    },
    {
      what: 'a message',
      address: `${HOME}messages/1`,
      box: part('message'),
      ways: [{ key: 'Enter' }, { press: part('send-message') }],
      reads: { kind: 'message', audience: 'direct' },
      isPrivate: true,
    },
  ],
  reposts: [
    {
      what: 'a repost',
      address: HOME,
      wakes: part('new'),
      opens: [part('repost-label')],
      confirms: part('confirm'),
      reads: OF_CAI,
    },
  ],
};
