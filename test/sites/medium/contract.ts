import type { SiteContract } from '../contract';
import { modelStage } from '../model/page';
import { part } from '../model/part';

const SEND = part('send');

export const contract: SiteContract = {
  id: 'medium',
  stage: () => modelStage({ hosts: ['medium.com'], script: 'test/sites/medium/app.ts', title: 'Medium' }),
  composers: [
    {
      what: 'a story',
      address: 'https://medium.com/new-story',
      ways: [{ press: SEND, finish: [part('finish')] }],
      reads: { kind: 'article' },
    },
    {
      what: 'a response',
      address: 'https://medium.com/@cai/nights',
      ways: [{ press: SEND }, { key: 'Enter', on: SEND }],
      reads: { kind: 'comment' },
    },
  ],
};
