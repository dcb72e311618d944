import type { SiteContract } from '../contract';
import { part } from '../model/part';
import { xStage } from './page';

const INLINE = `${part('box')} [contenteditable="true"]`;
const IN_DIALOG = `[role="dialog"] ${INLINE}`;
const POST = part('send');
const IN_DIALOG_WAYS = [{ press: `[role="dialog"] ${POST}` }, { key: 'Control+Enter' }] as const;
const OF_BEA = { inReplyTo: 'Lovely sunset over the estuary tonight.' };
const HOME = 'https://x.com/home';
const of = (nth: number, name: string) => `article:nth-of-type(${nth}) ${part(name)}`;

export const contract: SiteContract = {
  id: 'x',
  stage: xStage,
  composers: [
    {
      what: 'a post',
      address: HOME,
      box: INLINE,
      ways: [{ press: POST }, { key: 'Control+Enter' }, { key: 'Enter', on: POST }, { key: 'Space', on: POST }],
      reads: { kind: 'post' },
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
      what: 'a quote in the dialog',
      address: HOME,
      opens: [of(1, 'repost'), part('quote')],
      box: IN_DIALOG,
      ways: IN_DIALOG_WAYS,
      reads: { kind: 'quote', ...OF_BEA },
    },
  ],
  reposts: [
    {
      what: 'a repost',
      address: HOME,
      wakes: INLINE,
      opens: [of(2, 'repost')],
      confirms: part('confirm'),
      reads: {
        inReplyTo: 'Patient label left on the bus: NHS number 999 000 0018.',
        author: 'Cai Probert @caiprobert',
      },
    },
  ],
};
