import type { SiteContract } from '../contract';
import { modelStage } from '../model/page';
import { part } from '../model/part';

const SEND = part('send');

export const contract: SiteContract = {
  id: 'quora',
  stage: () => modelStage({ hosts: ['www.quora.com'], script: 'test/sites/quora/app.ts', title: 'Quora' }),
  composers: [
    {
      what: 'an answer',
      address: 'https://www.quora.com/answer',
      ways: [{ press: SEND }, { key: 'Enter', on: SEND }],
      reads: { kind: 'post' },
    },
    {
      what: 'a comment',
      address: 'https://www.quora.com/How-do-nurses-sleep',
      ways: [{ press: SEND }],
      reads: { kind: 'post' },
    },
  ],
};
