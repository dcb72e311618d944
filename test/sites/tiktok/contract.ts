import type { SiteContract } from '../contract';
import { modelStage } from '../model/page';
import { part } from '../model/part';

const SEND = part('send');

export const contract: SiteContract = {
  id: 'tiktok',
  stage: () => modelStage({ hosts: ['www.tiktok.com'], script: 'test/sites/tiktok/app.ts', title: 'TikTok' }),
  composers: [
    {
      what: 'a comment',
      address: 'https://www.tiktok.com/@alderward/video/1',
      ways: [{ press: SEND }, { key: 'Enter' }, { key: 'Space', on: SEND }],
      reads: { kind: 'comment' },
    },
    {
      what: 'the caption of a video',
      address: 'https://www.tiktok.com/tiktokstudio/upload',
      ways: [{ press: SEND }, { key: 'Enter', on: SEND }],
      reads: { kind: 'post' },
    },
    {
      what: 'a message',
      address: 'https://www.tiktok.com/messages',
      ways: [{ key: 'Enter' }],
      reads: { kind: 'message', audience: 'direct' },
      isPrivate: true,
    },
  ],
};
