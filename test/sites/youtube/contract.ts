import type { SiteContract } from '../contract';
import { modelStage } from '../model/page';
import { part } from '../model/part';

const VIDEO = 'https://www.youtube.com/watch?v=1';
const SEND = part('send-comment');

export const contract: SiteContract = {
  id: 'youtube',
  stage: () =>
    modelStage({
      hosts: ['www.youtube.com', 'studio.youtube.com'],
      script: 'test/sites/youtube/app.ts',
      title: 'YouTube',
    }),
  composers: [
    {
      what: 'a comment',
      address: VIDEO,
      box: part('box-comment'),
      ways: [{ press: SEND }, { key: 'Control+Enter' }, { key: 'Enter', on: SEND }],
      reads: { kind: 'comment' },
    },
    {
      what: 'a reply to a comment',
      address: VIDEO,
      box: part('box-reply'),
      ways: [{ press: part('send-reply') }],
      reads: {
        kind: 'reply',
        inReplyTo: 'Patient label left on the bus: NHS number 999 000 0018.',
        author: '@caiprobert',
      },
    },
    {
      what: 'a community post',
      address: 'https://www.youtube.com/@alderward/posts',
      box: part('box-post'),
      ways: [{ press: part('send-post') }],
      reads: { kind: 'post' },
    },
    {
      what: 'an answer in the Studio',
      address: 'https://studio.youtube.com/comments',
      ways: [{ press: part('send') }],
      reads: { kind: 'reply' },
    },
    {
      what: 'the description of a video in the Studio',
      address: 'https://studio.youtube.com/video/1/edit',
      ways: [{ press: part('send') }],
      reads: { kind: 'post', boxes: [0, 0] },
    },
  ],
};
