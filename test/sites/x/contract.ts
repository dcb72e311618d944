import type { SiteContract } from '../contract';
import { part } from '../model/part';
import { xStage } from './page';

const INLINE = `${part('box')} [contenteditable="true"]`;
const IN_DIALOG = `[role="dialog"] ${INLINE}`;
const POST = part('send');
const POST_IN_DIALOG = `[role="dialog"] ${POST}`;
const IN_DIALOG_WAYS = [{ press: POST_IN_DIALOG }, { key: 'Control+Enter' }] as const;
const SITE = 'https://x.com/';
const HOME = `${SITE}home`;
const of = (nth: number, name: string) => `article:nth-of-type(${nth}) ${part(name)}`;

const ANA = { account: 'Ana Vaughan\n@anavaughan' };
const OF_BEA = { ...ANA, inReplyTo: 'Lovely sunset over the estuary tonight.' };
const OF_CAI = {
  inReplyTo: 'Patient label left on the bus: NHS number 999 000 0018.',
  author: 'Cai Probert @caiprobert',
};

export const contract: SiteContract = {
  id: 'x',
  stage: xStage,
  composers: [
    {
      what: 'a post',
      address: HOME,
      box: INLINE,
      ways: [{ press: POST }, { key: 'Control+Enter' }, { key: 'Enter', on: POST }, { key: 'Space', on: POST }],
      reads: { kind: 'post', ...ANA },
    },
    {
      what: 'a post beside one’s own profile',
      address: `${SITE}anavaughan`,
      box: INLINE,
      ways: [{ press: POST }],
      reads: { kind: 'post', ...ANA, profile: { role: 'Midwife and runner', place: 'Aberaeron' } },
    },
    {
      what: 'the second post of a thread',
      address: HOME,
      opens: [part('compose'), part('add')],
      box: `${part('box-1')} [contenteditable="true"]`,
      ways: IN_DIALOG_WAYS,
      reads: { kind: 'post', ...ANA, boxes: [0, 0] },
    },
    {
      what: 'a reply in the dialog',
      address: HOME,
      opens: [of(1, 'reply')],
      box: IN_DIALOG,
      ways: IN_DIALOG_WAYS,
      reads: { kind: 'reply', ...OF_BEA, author: 'Bea Marsh @beamarsh' },
    },
    {
      what: 'a reply under a post',
      address: `${SITE}caiprobert/status/1`,
      box: INLINE,
      ways: [{ press: POST }, { key: 'Control+Enter' }],
      reads: { kind: 'reply', ...ANA, ...OF_CAI },
    },
    {
      what: 'a quote in the dialog',
      address: HOME,
      opens: [of(1, 'repost'), part('quote')],
      box: IN_DIALOG,
      ways: IN_DIALOG_WAYS,
      reads: { kind: 'quote', ...OF_BEA },
    },
    {
      what: 'an article',
      address: `${SITE}compose/articles/edit/1`,
      box: part('body'),
      ways: [
        { press: part('publish'), finish: [part('finish')] },
        { key: 'Enter', on: part('publish'), finish: [part('finish')] },
      ],
      reads: { kind: 'article', boxes: [0, 0] },
    },
    {
      what: 'the title of an article',
      address: `${SITE}compose/articles/edit/1`,
      box: part('title'),
      ways: [{ press: part('publish'), finish: [part('finish')] }],
      reads: { kind: 'article', boxes: [0, 29] },
    },
    {
      what: 'a message',
      address: `${SITE}i/chat/1`,
      box: part('message'),
      ways: [{ key: 'Enter' }, { press: part('send-message') }],
      reads: { kind: 'message', audience: 'direct' },
      isPrivate: true,
    },
  ],
  reposts: [
    {
      what: 'a repost',
      address: HOME,
      wakes: INLINE,
      opens: [of(2, 'repost')],
      confirms: part('confirm'),
      reads: OF_CAI,
    },
  ],
};
