import type { SiteContract } from '../contract';
import { modelStage } from '../model/page';
import { part } from '../model/part';

const SEND = part('send');

export const contract: SiteContract = {
  id: 'viva-engage',
  stage: () =>
    modelStage({ hosts: ['engage.cloud.microsoft'], script: 'test/sites/viva-engage/app.ts', title: 'Viva Engage' }),
  composers: [
    {
      what: 'a post in a community',
      address: 'https://engage.cloud.microsoft/main/groups/1',
      ways: [{ press: SEND }, { key: 'Space', on: SEND }],
      reads: { kind: 'post', audience: 'group' },
    },
  ],
};
