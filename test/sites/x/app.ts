import { Fragment, createElement as h, useState } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { article } from './article';
import { chat } from './chat';
import { Composer } from './composer';
import { Post, type Said } from './post';
import { quirks } from './quirks';
import '../model/spot';
import { marks, speak } from '../model/variant';

/** A model of x.com built from public reports, never seen live: its topology, hooks and editor, not its looks. */
const TIMELINE: Said[] = [
  { author: 'Bea Marsh @beamarsh', text: 'Lovely sunset over the estuary tonight.' },
  { author: 'Cai Probert @caiprobert', text: 'Patient label left on the bus: NHS number 999 000 0018.' },
];

speak({
  'Post text': ['Testun y post', 'Text des Posts'],
  'What is happening?': ['Beth sy’n digwydd?', 'Was gibt’s Neues?'],
  'Add post': ['Ychwanegu post', 'Post hinzufügen'],
  Post: ['Postio', 'Posten'],
  Reply: ['Ateb', 'Antworten'],
  Publish: ['Cyhoeddi', 'Veröffentlichen'],
  Preview: ['Rhagolwg', 'Vorschau'],
  'Start a message': ['Dechrau neges', 'Nachricht schreiben'],
  Send: ['Anfon', 'Senden'],
});

type Modal = { kind: string; prefilled?: string; beside?: Said };

function Dialog({ kind, prefilled, beside, onClose }: Modal & { onClose(): void }) {
  const composer = h(Composer, { kind, prefilled, autoFocus: true, onSent: onClose });
  const quote =
    beside &&
    h('div', marks({ 'data-testid': 'quoteTweet' }), h('div', marks({ 'data-testid': 'tweetText' }), beside.text));
  return h(
    'div',
    { role: 'dialog', 'aria-modal': true },
    kind === 'reply' && beside && h(Post, beside),
    composer,
    kind === 'quote' && quote,
  );
}

function App() {
  const path = location.pathname;
  const opened: Modal | null = /^\/(?:intent|compose)\/post/.test(path)
    ? { kind: 'post', prefilled: new URLSearchParams(location.search).get('text') ?? '' }
    : null;
  const [modal, setModal] = useState<Modal | null>(opened);
  const layers = document.getElementById('layers');
  const isStatus = /\/status\/\d+/.test(path);
  const posts = isStatus ? TIMELINE.slice(1) : TIMELINE;
  const timeline = posts.map((post) =>
    h(Post, {
      key: post.author,
      ...post,
      onQuote: () => setModal({ kind: 'quote', beside: post }),
      onReply: () => setModal({ kind: 'reply', beside: post }),
    }),
  );
  // One's own profile, with what it says of its owner.
  const profile = path === '/anavaughan' && [
    h('div', { key: 'name', ...marks({ 'data-testid': 'UserName' }) }, 'Ana Vaughan @anavaughan'),
    h('div', { key: 'role', ...marks({ 'data-testid': 'UserDescription' }) }, 'Midwife and runner'),
    h('div', { key: 'place', ...marks({ 'data-testid': 'UserLocation' }) }, 'Aberaeron'),
  ];
  const inline = h(Composer, { key: 'inline', inline: true, kind: isStatus ? 'reply' : 'post' });
  return h(
    Fragment,
    null,
    h(
      'header',
      marks({ 'data-testid': 'SideNav_AccountSwitcher_Button' }),
      h('div', null, 'Ana Vaughan'),
      h('div', null, '@anavaughan'),
    ),
    h('button', { type: 'button', 'data-part': 'compose', onClick: () => setModal({ kind: 'post' }) }, '+'),
    h(
      'main',
      { role: 'main' },
      h('div', marks({ 'data-testid': 'primaryColumn' }), isStatus ? [timeline, inline] : [profile, inline, timeline]),
    ),
    modal && layers && createPortal(h(Dialog, { ...modal, onClose: () => setModal(null) }), layers),
  );
}

if (quirks.has('window-listener'))
  window.addEventListener(
    'click',
    (event) => {
      const isSend = event
        .composedPath()
        .some((node) => node instanceof Element && node.matches('[data-testid^="tweetButton"]'));
      if (isSend) window.onPostPressed?.(event);
    },
    true,
  );
const root = document.getElementById('react-root');
const { pathname } = location;
if (pathname.startsWith('/i/chat')) root?.append(chat());
else if (pathname.startsWith('/compose/articles/')) root?.append(article());
else if (root) createRoot(root).render(h(App));
