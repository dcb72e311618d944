import type { SiteContract } from '../contract';
import { modelStage } from '../model/page';
import { BOX, part } from '../model/part';

const SEND = part('send');

export const contract: SiteContract = {
  id: 'whatsapp',
  granted: ['https://web.whatsapp.com/*'],
  stage: () => modelStage({ hosts: ['web.whatsapp.com'], script: 'test/sites/whatsapp/app.ts', title: 'WhatsApp' }),
  composers: [
    {
      what: 'a message to one person',
      address: 'https://web.whatsapp.com/',
      box: BOX,
      ways: [{ key: 'Enter' }, { press: SEND }, { key: 'Enter', on: SEND }],
      reads: { kind: 'message', audience: 'direct' },
      isPrivate: true,
    },
    {
      what: 'a message to a group',
      address: 'https://web.whatsapp.com/group',
      box: BOX,
      ways: [{ press: SEND }],
      reads: { kind: 'message', audience: 'group' },
      isPrivate: true,
    },
    {
      what: 'words under a picture',
      address: 'https://web.whatsapp.com/picture',
      box: part('caption'),
      ways: [{ press: part('send-caption') }, { key: 'Enter' }],
      reads: { kind: 'message', audience: 'direct' },
      isPrivate: true,
    },
  ],
};
