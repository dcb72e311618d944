import type { SiteContract } from '../contract';
import { modelStage } from '../model/page';
import { part } from '../model/part';

const POST = part('publish');

export const contract: SiteContract = {
  id: 'elk',
  granted: ['https://elk.zone/*'],
  stage: () => modelStage({ hosts: ['elk.zone'], script: 'test/sites/elk/app.ts', title: 'Elk' }),
  composers: [
    {
      what: 'a post',
      address: 'https://elk.zone/compose',
      ways: [{ press: POST }, { key: 'Control+Enter' }],
      reads: { kind: 'post' },
    },
    {
      what: 'a quote',
      address: 'https://elk.zone/quote',
      ways: [{ press: POST }],
      reads: {
        kind: 'quote',
        inReplyTo: 'Patient label left on the bus: NHS number 999 000 0018.',
        author: 'Cai Probert',
      },
    },
  ],
};
