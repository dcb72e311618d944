import type { SiteContract } from '../contract';
import { modelStage } from '../model/page';
import { BOX, part } from '../model/part';

const HOME = 'https://mastodon.example/home';
const POST = part('publish');
const ANA = { account: '@ana' };
const OF_CAI = { inReplyTo: 'Patient label left on the bus: NHS number 999 000 0018.', author: 'Cai Probert' };

export const contract: SiteContract = {
  id: 'mastodon',
  granted: ['https://mastodon.example/*'],
  stage: () => modelStage({ hosts: ['mastodon.example'], script: 'test/sites/mastodon/app.ts', title: 'Mastodon' }),
  composers: [
    {
      what: 'a post',
      address: HOME,
      ways: [{ press: POST }, { key: 'Control+Enter' }, { key: 'Enter', on: POST }],
      reads: { kind: 'post', ...ANA },
    },
    {
      what: 'a reply',
      address: HOME,
      opens: [part('reply-label')],
      ways: [{ key: 'Control+Enter' }],
      reads: { kind: 'reply', ...ANA, ...OF_CAI },
    },
    {
      what: 'a quote',
      address: HOME,
      opens: [part('boost-label'), part('quote')],
      ways: [{ press: POST }],
      reads: { kind: 'quote', ...ANA, ...OF_CAI },
    },
    {
      what: 'a private mention',
      address: 'https://mastodon.example/conversations',
      ways: [{ press: POST }],
      reads: { kind: 'message', ...ANA, audience: 'direct' },
      isPrivate: true,
    },
  ],
  reposts: [
    {
      what: 'a boost',
      address: HOME,
      wakes: BOX,
      opens: [part('boost-label')],
      confirms: part('confirm'),
      reads: OF_CAI,
    },
  ],
};
