import type { SiteContract } from '../contract';
import { part } from '../model/part';
import { facebookStage } from './page';

const HOME = 'https://www.facebook.com/';
const OF_CAI = { inReplyTo: 'Patient label left on the bus: NHS number 999 000 0018.', author: 'Cai Probert' };
const OF_BEA = { inReplyTo: 'Lovely sunset over the estuary tonight.', author: 'Bea Marsh' };
const POST = part('send-post');
const COMMENT = part('send-comment-sunset');

export const contract: SiteContract = {
  id: 'facebook',
  stage: facebookStage,
  composers: [
    {
      what: 'a post',
      address: HOME,
      opens: [part('open-post')],
      box: part('post'),
      ways: [{ press: POST }, { key: 'Enter', on: POST }, { key: 'Space', on: POST }],
      reads: { kind: 'post', audience: 'followers' },
    },
    {
      what: 'a Page’s post in two stages',
      address: `${HOME}pages/alder-ward`,
      opens: [part('open-post')],
      box: part('post'),
      ways: [{ press: part('next'), finish: [part('finish')] }],
      reads: { kind: 'post' },
    },
    {
      what: 'a comment',
      address: HOME,
      box: part('comment-sunset'),
      ways: [{ key: 'Enter' }, { press: COMMENT }, { key: 'Space', on: COMMENT }],
      reads: { kind: 'comment', ...OF_BEA },
    },
    {
      what: 'a share with words',
      address: HOME,
      opens: [part('share-sunset')],
      box: part('share'),
      ways: [{ press: part('share-now') }],
      reads: { kind: 'quote', ...OF_BEA },
    },
    {
      what: 'a message in Messenger',
      address: `${HOME}messages/t/1`,
      box: part('message'),
      ways: [{ key: 'Enter' }, { press: part('send-message') }],
      reads: { kind: 'message', audience: 'direct' },
      isPrivate: true,
    },
  ],
  reposts: [
    {
      what: 'a share in the dialog',
      address: HOME,
      wakes: part('comment-sunset'),
      opens: [part('share-label')],
      confirms: part('share-now'),
      reads: OF_CAI,
    },
    {
      what: 'a share at once',
      address: HOME,
      wakes: part('comment-sunset'),
      opens: [part('share-menu-label')],
      confirms: part('share-at-once'),
      reads: OF_CAI,
    },
  ],
};
