import type { SiteContract } from '../contract';
import { modelStage } from '../model/page';
import { part } from '../model/part';

const PREVIEW = part('preview');

export const contract: SiteContract = {
  id: 'careopinion',
  stage: () =>
    modelStage({ hosts: ['www.careopinion.org.uk'], script: 'test/sites/careopinion/app.ts', title: 'Care Opinion' }),
  composers: [
    {
      what: 'a response',
      address: 'https://www.careopinion.org.uk/1234567',
      ways: [
        { press: PREVIEW, finish: [part('submit')] },
        { key: 'Enter', on: PREVIEW, finish: [part('submit')] },
      ],
      reads: { kind: 'reply', inReplyTo: 'We waited nine hours and nobody told us why.', author: 'bluebell72' },
    },
  ],
};
