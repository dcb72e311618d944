import './words';
import '../model/spot';
import { divButton, element } from '../model/element';
import { send } from '../model/record';
import { hashed, marks, says } from '../model/variant';
import { composer } from './composer';

/** A model of threads.com built from public reports, never seen live: topology, hooks and editor. */
const POSTS = [
  { author: 'beamarsh', text: 'Lovely sunset over the estuary tonight.', part: 'sunset' },
  { author: 'caiprobert', text: 'Patient label left on the bus: NHS number 999 000 0018.', part: 'label' },
];
type Post = (typeof POSTS)[number];

const layers = element('div', { class: hashed('layers') });
const icon = (label: string) => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('aria-label', says(label));
  svg.setAttribute('width', '18');
  svg.setAttribute('height', '18');
  return svg;
};

const said = ({ author, text }: Post) => [
  element(
    'a',
    { href: `/@${author}`, role: 'link', onclick: (event) => event.preventDefault() },
    element('span', {}, author),
  ),
  element('div', {}, element('span', { dir: 'auto' }, text)),
];

function openDialog(kind: string, placeholder: string, before?: Post, after?: Post): void {
  const inside = composer({ kind, placeholder, box: kind, part: `send-${kind}`, onSent: () => close() });
  const close = () => {
    inside.close();
    dialog.remove();
  };
  const card = (post: Post) => element('div', marks({ 'data-pressable-container': 'true' }), ...said(post));
  const dialog = element(
    'div',
    { role: 'dialog', class: hashed('dialog') },
    divButton({}, close, says('Cancel')),
    before && card(before),
    inside.shown,
    after && card(after),
  );
  layers.append(dialog);
}

function openMenu(post: Post): void {
  const item = (label: string, part: string, act: () => void) =>
    element(
      'div',
      {
        role: 'menuitem',
        tabindex: '0',
        'data-part': part,
        onclick: () => {
          menu.remove();
          act();
        },
      },
      says(label),
    );
  const menu: HTMLElement = element(
    'div',
    { role: 'menu' },
    item('Repost', 'repost-now', () => send('repost', post.text)),
    item('Quote', 'open-quote', () => openDialog('quote', 'What’s new?', undefined, post)),
  );
  layers.append(menu);
}

const post = (one: Post) =>
  element(
    'div',
    { ...marks({ 'data-pressable-container': 'true' }), class: hashed('post') },
    ...said(one),
    divButton(
      { 'data-part': `reply-${one.part}` },
      () => openDialog('reply', 'Reply to beamarsh…', one),
      icon('Reply'),
    ),
    divButton({ 'data-part': `repost-${one.part}` }, () => openMenu(one), icon('Repost')),
  );

const isPost = /\/post\//.test(location.pathname);
const trigger = divButton(
  { 'aria-label': says('Empty text field. Type to compose a new post.'), 'data-part': 'open-post' },
  () => openDialog('post', 'What’s new?'),
  says('What’s new?'),
);
/** Under a post stands a box of the same shape as in the dialog. */
const inline = () =>
  composer({ kind: 'reply', placeholder: 'Reply to beamarsh…', box: 'inline', part: 'send-inline', foot: false });
const shown = POSTS.map(post);
if (isPost) shown.splice(1, 0, inline().shown);
document.body.append(element('main', {}, ...(isPost ? [] : [trigger]), ...shown), layers);
