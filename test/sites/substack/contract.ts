import type { SiteContract } from '../contract';
import { modelStage } from '../model/page';
import { part } from '../model/part';

const SEND = part('send');

export const contract: SiteContract = {
  id: 'substack',
  stage: () =>
    modelStage({
      hosts: ['substack.com', 'alderward.substack.com'],
      script: 'test/sites/substack/app.ts',
      title: 'Substack',
    }),
  composers: [
    {
      what: 'a note',
      address: 'https://substack.com/notes',
      opens: [part('new')],
      ways: [{ press: SEND }, { key: 'Control+Enter' }],
      reads: { kind: 'post' },
    },
    {
      what: 'a post',
      address: 'https://alderward.substack.com/publish/post/1',
      ways: [{ press: SEND, finish: [part('finish')] }],
      reads: { kind: 'article' },
    },
    {
      what: 'a comment',
      address: 'https://alderward.substack.com/p/nights',
      ways: [{ press: SEND }],
      reads: { kind: 'comment' },
    },
  ],
};
