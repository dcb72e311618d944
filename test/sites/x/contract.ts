import type { SiteContract } from '../contract';
import { xStage } from './page';

const IN_DIALOG = '[role="dialog"] [data-part="box"] [contenteditable="true"]';
const INLINE = '[data-part="box"] [contenteditable="true"]';
const POST = '[data-part="send"]';
const DIALOG_POST = '[role="dialog"] [data-part="send"]';
const OF_CAI = {
  inReplyTo: 'Patient label left on the bus: NHS number 999 000 0018.',
  author: 'Cai Probert @caiprobert',
};
const WAYS = [
  { press: POST },
  { key: 'Control+Enter' },
  { key: 'Enter', on: POST },
  { key: 'Space', on: POST },
] as const;

export const contract: SiteContract = {
  id: 'x',
  stage: xStage,
  composers: [
    { what: 'a post', address: 'https://x.com/home', box: INLINE, ways: WAYS, reads: { kind: 'post' } },
    {
      what: 'a post in the dialog',
      address: 'https://x.com/compose/post',
      box: IN_DIALOG,
      ways: [{ press: DIALOG_POST }, { key: 'Control+Enter' }],
      reads: { kind: 'post' },
    },
    {
      what: 'a reply under a post',
      address: 'https://x.com/caiprobert/status/1',
      box: INLINE,
      ways: [{ press: POST }],
      reads: { kind: 'reply', ...OF_CAI },
    },
  ],
  reposts: [
    {
      what: 'a repost',
      address: 'https://x.com/home',
      wakes: INLINE,
      opens: ['article:nth-of-type(2) [data-part="repost"]'],
      confirms: '[data-part="confirm"]',
      reads: OF_CAI,
    },
  ],
};
