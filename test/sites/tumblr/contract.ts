import type { SiteContract } from '../contract';
import { modelStage } from '../model/page';
import { part } from '../model/part';

const SEND = part('send');

export const contract: SiteContract = {
  id: 'tumblr',
  stage: () => modelStage({ hosts: ['www.tumblr.com'], script: 'test/sites/tumblr/app.ts', title: 'Tumblr' }),
  composers: [
    {
      what: 'a post',
      address: 'https://www.tumblr.com/dashboard',
      opens: [part('new')],
      ways: [{ press: SEND }, { key: 'Control+Enter' }, { key: 'Space', on: SEND }],
      reads: { kind: 'post' },
    },
    {
      what: 'a reblog with words',
      address: 'https://www.tumblr.com/reblog/caiprobert/1/2',
      opens: [part('new')],
      ways: [{ press: SEND }],
      reads: { kind: 'quote', inReplyTo: 'Patient label left on the bus: NHS number 999 000 0018.' },
    },
    {
      what: 'a reply under a post',
      address: 'https://www.tumblr.com/caiprobert/1',
      ways: [{ press: SEND }, { key: 'Enter' }],
      reads: { kind: 'reply' },
    },
  ],
};
