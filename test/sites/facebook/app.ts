import './words';
import '../model/spot';
import { lexical } from '../model/editors/lexical';
import { divButton, element } from '../model/element';
import { send } from '../model/record';
import { hashed, marks, says, wrapped } from '../model/variant';
import { layer, openPagePost, openPost, openShare, openShareMenu } from './dialogs';

/** A model of facebook.com and Messenger built from public reports, never seen live: topology, hooks and editor. */
const POSTS = [
  { author: 'Bea Marsh', text: 'Lovely sunset over the estuary tonight.', part: 'sunset' },
  { author: 'Cai Probert', text: 'Patient label left on the bus: NHS number 999 000 0018.', part: 'label' },
];

/** Comments stand inside the post; Enter sends them. */
function comment(part: string): HTMLElement {
  const go = () => {
    send('comment', editor.text());
    editor.clear();
  };
  const disable = (text: string) => button.setAttribute('aria-disabled', String(text === ''));
  const button: HTMLElement = divButton(
    { 'aria-label': says('Comment'), 'data-part': `send-comment-${part}` },
    go,
    element('i', { class: hashed('arrow') }),
  );
  const editor = lexical({
    attributes: { 'aria-label': says('Write a comment…'), 'data-part': `comment-${part}` },
    onChange: disable,
    onKey: { enter: () => editor.text() !== '' && go() },
  });
  disable('');
  return element(
    'form',
    { role: 'presentation', onsubmit: (event) => event.preventDefault() },
    wrapped(element('div', { class: hashed('box') }, editor.box)),
    divButton({ 'aria-label': says('Emoji') }, () => {}, element('i', { class: hashed('emoji') })),
    wrapped(element('span', {}, button)),
  );
}

const post = ({ author, text, part }: (typeof POSTS)[number]) => {
  const share = (open: (text: string) => void, name: string) =>
    divButton(
      { 'data-part': `${name}-${part}` },
      () => open(text),
      element('div', marks({ 'data-ad-rendering-role': 'share_button' }), says('Share')),
    );
  return element(
    'div',
    { role: 'article', class: hashed('post') },
    element('h3', marks({ 'data-ad-rendering-role': 'profile_name' }), author),
    element('div', marks({ 'data-ad-rendering-role': 'story_message' }), element('div', { dir: 'auto' }, text)),
    share(openShare, 'share'),
    share(openShareMenu, 'share-menu'),
    element(
      'div',
      { role: 'article', 'aria-label': says('Comment by Del Rees') },
      element('div', { dir: 'auto' }, 'True.'),
    ),
    comment(part),
  );
};

function feed(): HTMLElement {
  const open = location.pathname.startsWith('/pages/') ? openPagePost : openPost;
  return element(
    'div',
    { role: 'main' },
    element(
      'div',
      { role: 'region', 'aria-label': says('Create a post') },
      divButton({ 'data-part': 'open-post' }, open, says('What’s on your mind?')),
    ),
    ...POSTS.map(post),
  );
}

function messenger(): HTMLElement {
  const go = () => {
    send('message', editor.text());
    editor.clear();
  };
  const editor = lexical({
    attributes: { 'aria-label': says('Message'), 'data-part': 'message' },
    onKey: { enter: go },
  });
  const button = divButton(
    { 'aria-label': says('Press Enter to send'), 'data-part': 'send-message' },
    go,
    element('i', { class: hashed('plane') }),
  );
  const thread = element(
    'div',
    { role: 'group', 'aria-label': says('Thread composer') },
    wrapped(element('div', {}, editor.box)),
    wrapped(element('span', {}, button)),
  );
  return element('div', { role: 'main' }, element('div', { dir: 'auto' }, 'See you on the ward.'), thread);
}

/** Editors that are drawn before anybody wants them, and stay hidden. */
const prepared = () =>
  element(
    'div',
    { style: 'display: none' },
    ...[1, 2, 3, 4].map(() => element('div', { role: 'dialog' }, lexical({ attributes: {} }).box)),
  );

layer().append(prepared(), /messages|messenger/.test(location.href) ? messenger() : feed());
