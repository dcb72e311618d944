import type { SiteContract } from '../contract';
import { modelStage } from '../model/page';
import { part } from '../model/part';

const HOME = 'https://phanpy.social/';
const POST = part('publish');

export const contract: SiteContract = {
  id: 'phanpy',
  granted: ['https://phanpy.social/*'],
  stage: () => modelStage({ hosts: ['phanpy.social'], script: 'test/sites/phanpy/app.ts', title: 'Phanpy' }),
  composers: [
    {
      what: 'a post',
      address: HOME,
      ways: [{ press: POST }, { key: 'Control+Enter' }, { key: 'Enter', on: POST }],
      reads: { kind: 'post' },
    },
    {
      what: 'a post to followers',
      address: `${HOME}followers`,
      ways: [{ press: POST }],
      reads: { kind: 'post', audience: 'followers' },
    },
    {
      what: 'a reply',
      address: `${HOME}reply`,
      ways: [{ key: 'Control+Enter' }],
      reads: {
        kind: 'reply',
        inReplyTo: 'Patient label left on the bus: NHS number 999 000 0018.',
        author: 'Cai Probert',
      },
    },
  ],
};
