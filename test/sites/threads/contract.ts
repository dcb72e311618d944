import type { SiteContract } from '../contract';
import { part } from '../model/part';
import { threadsStage } from './page';

const HOME = 'https://www.threads.com/';
const OF_BEA = { inReplyTo: 'Lovely sunset over the estuary tonight.', author: 'beamarsh' };
const waysOf = (send: string) =>
  [{ press: part(send) }, { key: 'Control+Enter' }, { key: 'Enter', on: part(send) }] as const;

export const contract: SiteContract = {
  id: 'threads',
  stage: threadsStage,
  composers: [
    {
      what: 'a post',
      address: HOME,
      opens: [part('open-post')],
      box: part('post'),
      ways: waysOf('send-post'),
      reads: { kind: 'post' },
    },
    {
      what: 'the second post of a thread',
      address: HOME,
      opens: [part('open-post'), part('add')],
      box: part('post-1'),
      ways: [{ press: part('send-post') }],
      reads: { kind: 'post', boxes: [0, 0] },
    },
    {
      what: 'a reply in the dialog',
      address: HOME,
      opens: [part('reply-sunset')],
      box: part('reply'),
      ways: [{ press: part('send-reply') }],
      reads: { kind: 'reply', ...OF_BEA },
    },
    {
      what: 'a reply under a post',
      address: `${HOME}@beamarsh/post/1`,
      box: part('inline'),
      ways: [{ press: part('send-inline') }],
      reads: { kind: 'reply', ...OF_BEA },
    },
    {
      what: 'a quote',
      address: HOME,
      opens: [part('repost-sunset'), part('open-quote')],
      box: part('quote'),
      ways: [{ press: part('send-quote') }],
      reads: { kind: 'quote', ...OF_BEA },
    },
  ],
  reposts: [
    {
      what: 'a repost',
      address: `${HOME}@beamarsh/post/1`,
      wakes: part('inline'),
      opens: [part('repost-label')],
      confirms: part('repost-now'),
      reads: { inReplyTo: 'Patient label left on the bus: NHS number 999 000 0018.', author: 'caiprobert' },
    },
  ],
};
