import type { SiteContract } from '../contract';
import { part } from '../model/part';
import { instagramStage } from './page';

const HOME = 'https://www.instagram.com/';
const of = (send: string) => [
  { press: part(send) },
  { key: 'Enter', on: part(send) },
  { key: 'Space', on: part(send) },
];

export const contract: SiteContract = {
  id: 'instagram',
  stage: instagramStage,
  composers: [
    {
      what: 'a caption',
      address: HOME,
      opens: [part('create'), part('choose'), part('next')],
      box: part('caption'),
      ways: of('share'),
      reads: { kind: 'post', attachments: [{ kind: 'image' }] },
    },
    {
      what: 'a caption from one’s own profile',
      address: `${HOME}ana/`,
      opens: [part('create'), part('choose'), part('next')],
      box: part('caption'),
      ways: [{ press: part('share') }],
      reads: { kind: 'post', attachments: [{ kind: 'image' }], profile: { role: 'Student paramedic' } },
    },
    {
      what: 'a comment',
      address: `${HOME}p/abc/`,
      box: part('comment'),
      ways: [{ key: 'Enter' }, ...of('send-comment')],
      reads: { kind: 'comment', inReplyTo: 'Lovely sunset over the estuary tonight.', author: 'beamarsh' },
    },
    {
      what: 'a message',
      address: `${HOME}direct/t/1`,
      box: part('message'),
      ways: [{ key: 'Enter' }, { press: part('send-message') }],
      reads: { kind: 'message', audience: 'direct' },
      isPrivate: true,
    },
  ],
};
