import type { SiteContract } from '../contract';
import { modelStage } from '../model/page';
import { BOX, part } from '../model/part';

const OWN = 'https://alderward.wordpress.com/';
const ELSEWHERE = 'https://blog.alderward.example/';
const PUBLISH = part('publish');
const SEND = part('send');
const BLOG = { account: 'Alder ward' };

export const contract: SiteContract = {
  id: 'wordpress',
  granted: [`${ELSEWHERE}*`],
  stage: () =>
    modelStage({
      hosts: ['alderward.wordpress.com', 'blog.alderward.example'],
      script: 'test/sites/wordpress/app.ts',
      title: 'WordPress',
      // The frame fills the upper part, so that places in it are places on the page.
      style: `.mce-tinymce { visibility: visible !important } input[type="text"] { width: 400px } #editor { margin-top: 560px }
        iframe[name="editor-canvas"] { position: fixed; inset: 0 auto auto 0; width: 900px; height: 540px; border: 0 }`,
    }),
  composers: [
    {
      what: 'an article in blocks',
      address: `${OWN}wp-admin/post-new.php`,
      opens: [part('toggle')],
      box: part('block'),
      ways: [{ press: PUBLISH }, { key: 'Enter', on: PUBLISH }],
      reads: { kind: 'article', boxes: [0, 0], ...BLOG },
    },
    {
      what: 'a change to a published article',
      address: `${OWN}wp-admin/post.php`,
      box: part('block'),
      ways: [{ key: 'Control+s' }],
      reads: { kind: 'article', boxes: [0, 0], ...BLOG },
    },
    {
      what: 'a change to a published article, by its button',
      address: `${OWN}wp-admin/post.php`,
      box: part('block'),
      ways: [{ press: PUBLISH }],
      reads: { kind: 'article', boxes: [0, 0], ...BLOG },
    },
    {
      what: 'an article in the classic editor',
      address: `${OWN}wp-admin/post-classic.php`,
      box: part('body'),
      ways: [{ press: PUBLISH }],
      reads: { kind: 'article', boxes: [0, 0], ...BLOG },
    },
    {
      what: 'an answer in the list of comments',
      address: `${OWN}wp-admin/edit-comments.php`,
      box: BOX,
      ways: [{ press: SEND }, { key: 'Enter', on: SEND }],
      reads: { kind: 'reply', ...BLOG },
    },
    {
      what: 'a comment',
      address: `${OWN}2026/11/a-year`,
      box: BOX,
      ways: [{ press: SEND }, { key: 'Enter', on: SEND }],
      reads: { kind: 'comment' },
    },
    {
      what: 'a reply to a comment, on a host of one’s own',
      address: `${ELSEWHERE}reply`,
      box: BOX,
      ways: [{ press: SEND }],
      reads: {
        kind: 'reply',
        inReplyTo: 'Patient label left on the bus: NHS number 999 000 0018.',
        author: 'Cai Probert',
      },
    },
    {
      what: 'an article in blocks, on a host of one’s own',
      address: `${ELSEWHERE}wp-admin/post-new.php`,
      opens: [part('toggle')],
      box: part('block'),
      ways: [{ press: PUBLISH }],
      reads: { kind: 'article', boxes: [0, 0], ...BLOG },
    },
  ],
};
