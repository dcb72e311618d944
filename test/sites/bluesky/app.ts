import '../model/spot';
import { composer } from '../model/composer';
import { area } from '../model/editors/plain';
import { tiptap } from '../model/editors/tiptap';
import { divButton, element } from '../model/element';
import { send } from '../model/record';
import { hashed, marks, says, speak, wrapped } from '../model/variant';

speak({
  'New post': ['Postiad newydd', 'Neuer Post'],
  Reply: ['Ateb', 'Antworten'],
  Repost: ['Ailbostio', 'Reposten'],
  'Quote post': ['Dyfynnu', 'Zitieren'],
  'Expand or collapse the full post you are replying to': ['Ehangu’r postiad', 'Post ein- oder ausklappen'],
  'Publish post': ['Cyhoeddi', 'Veröffentlichen'],
  'Add another post': ['Ychwanegu postiad', 'Weiteren Post hinzufügen'],
  'Message input field': ['Maes neges', 'Nachrichtenfeld'],
  'Send message': ['Anfon neges', 'Nachricht senden'],
  Cancel: ['Canslo', 'Abbrechen'],
});

/** A model of bsky.app from its open source: react-native-web's boxes, test ids, TipTap. Its looks are not kept. */
const POSTS = [
  { author: 'Bea Marsh', handle: 'bea.bsky.example', text: 'Lovely sunset over the estuary tonight.', part: 'sunset' },
  {
    author: 'Cai Probert',
    handle: 'cai.bsky.example',
    text: 'Patient label left on the bus: NHS number 999 000 0018.',
    part: 'label',
  },
];
type Post = (typeof POSTS)[number];

const words = (text: string) => element('div', { dir: 'auto', class: hashed('text') }, text);
const avatar = () => element('div', marks({ 'data-testid': 'userAvatarImage' }), element('img', { alt: '' }));
const layer = document.body.appendChild(element('div', { id: hashed('layer') }));

const beforeWords = ({ author, text }: Post) =>
  divButton(
    { 'aria-label': says('Expand or collapse the full post you are replying to') },
    () => {},
    avatar(),
    element(
      'div',
      {},
      element('div', {}, words(author)),
      element('div', {}, element('div', { class: hashed('text-column') }, words(text))),
    ),
  );
const afterWords = ({ author, text }: Post) =>
  element('div', { role: 'link', tabindex: '0' }, element('div', {}, avatar(), words(author)), words(text));

function compose(kind: 'post' | 'reply' | 'quote', beside?: Post) {
  const editors: ReturnType<typeof composer>[] = [];
  const button = element(
    'button',
    { ...marks({ 'data-testid': 'composerPublishBtn' }), 'aria-label': says('Publish post'), 'data-part': 'publish' },
    words(says('Publish post')),
  );
  const close = () => {
    for (const { close } of editors) close();
    dialog.remove();
  };
  const add = () => {
    const one = composer({
      kind,
      editor: tiptap,
      attributes: { 'data-part': `box-${editors.length + 1}` },
      keys: ['ctrlEnter'],
      texts: () => editors.map(({ text }) => text()),
      onSent: close,
    });
    editors.push(one);
    return one.stands;
  };
  const list = element('div', {}, wrapped(add()));
  const more = divButton({ 'aria-label': says('Add another post'), 'data-part': 'add' }, () => list.append(add()), '+');
  button.addEventListener('click', () => editors[0]?.go());
  const dialog: HTMLElement = element(
    'div',
    { role: 'dialog', 'aria-modal': 'true' },
    element(
      'div',
      marks({ 'data-testid': 'composePostView' }),
      element('button', { onclick: close }, words(says('Cancel'))),
      kind === 'reply' && beside ? beforeWords(beside) : null,
      avatar(),
      list,
      kind === 'quote' && beside ? afterWords(beside) : null,
      more,
      wrapped(button),
    ),
  );
  layer.append(dialog);
  editors[0]?.box.focus();
}

function repostMenu(post: Post) {
  const item = (name: string, part: string, testid: string, act: () => void) =>
    element(
      'div',
      {
        ...marks({ 'data-testid': testid }),
        role: 'menuitem',
        tabindex: '-1',
        'data-part': part,
        onclick: () => {
          menu.remove();
          act();
        },
      },
      words(says(name)),
    );
  const menu: HTMLElement = element(
    'div',
    { role: 'menu' },
    item('Repost', 'confirm', 'repostDropdownRepostBtn', () => send('repost', post.text)),
    item('Quote post', 'quote', 'repostDropdownQuoteBtn', () => compose('quote', post)),
  );
  layer.append(menu);
}

const inFeed = (post: Post) =>
  element(
    'div',
    { ...marks({ 'data-testid': `feedItem-by-${post.handle}` }), role: 'link', tabindex: '0' },
    element('a', { href: `/profile/${post.handle}` }, avatar()),
    element('a', { href: `/profile/${post.handle}` }, post.author),
    element('div', { ...marks({ 'data-testid': 'postText' }), dir: 'auto' }, post.text),
    element('button', { 'data-part': `reply-${post.part}`, onclick: () => compose('reply', post) }, says('Reply')),
    element(
      'button',
      {
        ...marks({ 'data-testid': 'repostBtn' }),
        'data-part': `repost-${post.part}`,
        onclick: () => repostMenu(post),
      },
      says('Repost'),
    ),
  );

/** The textarea is transparent: its words are painted once more under it. */
function chat() {
  const mirror = element('div', { inert: '', style: 'color: grey' });
  const button = element('button', { 'aria-label': says('Send message'), 'data-part': 'send-message' }, '➤');
  const { box } = composer({
    kind: 'message',
    editor: area,
    attributes: { 'aria-label': says('Message input field'), 'data-part': 'message', rows: '1', cols: '60' },
    keys: ['enter'],
    button,
  });
  box.addEventListener('input', () => mirror.replaceChildren((box as HTMLTextAreaElement).value));
  return element('div', {}, element('div', {}, mirror, box), button);
}

/** Nobody else has the button that changes it. */
const ownProfile = () => [
  element('button', marks({ 'data-testid': 'profileHeaderEditProfileButton' }), '✎'),
  element('div', marks({ 'data-testid': 'profileHeaderDescription' }), 'Health visitor in Ceredigion'),
];

const isChat = location.pathname.startsWith('/messages/');
document.body.append(
  ...(isChat
    ? [chat()]
    : [
        ...(location.pathname.startsWith('/profile/') ? ownProfile() : []),
        element('button', { 'data-part': 'new', onclick: () => compose('post') }, says('New post')),
        ...POSTS.map(inFeed),
      ]),
);
