import type { SiteContract } from '../contract';
import { modelStage } from '../model/page';
import { part } from '../model/part';

const THREAD = 'https://www.reddit.com/r/nursing/comments/1/nights/';
const OF_CAI = { inReplyTo: 'Patient label left on the bus: NHS number 999 000 0018.', author: 'cai' };
const OF_BEA = { inReplyTo: 'How do you sleep after three of them?', author: 'bea' };
const SEND = part('send-comment');

export const contract: SiteContract = {
  id: 'reddit',
  stage: () =>
    modelStage({ hosts: ['www.reddit.com', 'old.reddit.com'], script: 'test/sites/reddit/app.ts', title: 'Reddit' }),
  composers: [
    {
      what: 'a comment',
      address: THREAD,
      box: part('box-comment'),
      ways: [{ press: SEND }, { key: 'Control+Enter' }, { key: 'Enter', on: SEND }],
      reads: { kind: 'comment', ...OF_BEA },
    },
    {
      what: 'a reply to a comment',
      address: THREAD,
      box: part('box-reply'),
      ways: [{ press: part('send-reply') }],
      reads: { kind: 'reply', ...OF_CAI },
    },
    {
      what: 'a comment in markdown',
      address: `${THREAD}markdown`,
      box: part('box-comment'),
      ways: [{ press: SEND }, { key: 'Control+Enter' }],
      reads: { kind: 'comment', ...OF_BEA },
    },
    {
      what: 'a post',
      address: 'https://www.reddit.com/r/nursing/submit',
      box: part('body'),
      ways: [{ press: part('send-post') }, { key: 'Space', on: part('send-post') }],
      reads: { kind: 'post', boxes: [0, 0] },
    },
    {
      what: 'the title of a post',
      address: 'https://www.reddit.com/r/nursing/submit',
      box: part('title'),
      ways: [{ press: part('send-post') }],
      reads: { kind: 'post', boxes: [0, 29] },
    },
    {
      what: 'a reply on the old page',
      address: 'https://old.reddit.com/r/nursing/comments/1/nights/',
      box: part('box-reply'),
      ways: [{ press: part('send-reply') }, { key: 'Enter', on: part('send-reply') }],
      reads: { kind: 'reply', ...OF_CAI },
    },
    {
      what: 'a comment on the old page',
      address: 'https://old.reddit.com/r/nursing/comments/1/nights/',
      box: part('box-comment'),
      ways: [{ press: SEND }],
      reads: { kind: 'comment', ...OF_BEA },
    },
  ],
};
