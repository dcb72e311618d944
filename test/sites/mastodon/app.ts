import '../model/spot';
import { composer } from '../model/composer';
import { reactArea } from '../model/editors/react-area';
import { element } from '../model/element';
import { send } from '../model/record';
import { says, speak, wrapped } from '../model/variant';

speak({
  'Public, anyone can quote': ['Cyhoeddus, gall pawb ddyfynnu', 'Öffentlich, jeder darf zitieren'],
  'Private mention': ['Crybwyll preifat', 'Private Erwähnung'],
  Post: ['Postio', 'Veröffentlichen'],
  Reply: ['Ateb', 'Antworten'],
  Boost: ['Hybu', 'Teilen'],
  Quote: ['Dyfynnu', 'Zitieren'],
  'Boost or quote': ['Hybu neu ddyfynnu', 'Teilen oder zitieren'],
});

/** A model of Mastodon's web client from its open source: a form with a textarea that React controls. */
const POSTS = [
  { author: 'Bea Marsh', text: 'Lovely sunset over the estuary tonight.', part: 'sunset' },
  { author: 'Cai Probert', text: 'Patient label left on the bus: NHS number 999 000 0018.', part: 'label' },
];
type Post = (typeof POSTS)[number];

const content = ({ text }: Post, name: string) => element('div', { class: name }, element('p', {}, text));
const name = ({ author }: Post) => element('span', { class: 'display-name' }, element('strong', {}, author));
const TO_ALL = 'Public, anyone can quote';
const TO_ONE = 'Private mention';
const above = element('div');
const below = element('div');

/** The form takes its text from the textarea, whoever asks it to; the keys ask it without any submit. */
function form(visibility: string) {
  const label = element('span', { class: 'dropdown-button__label' }, says(visibility));
  const turn = () => label.replaceChildren(says(label.textContent === says(TO_ALL) ? TO_ONE : TO_ALL));
  const button = element('button', { type: 'submit', class: 'button', 'data-part': 'publish' }, says('Post'));
  const { go, stands } = composer({
    kind: 'post',
    editor: reactArea,
    attributes: { class: 'autosuggest-textarea__textarea', 'data-part': 'box', cols: '60' },
    keys: ['ctrlEnter'],
    onSent: () => {
      above.replaceChildren();
      below.replaceChildren();
    },
  });
  const submit = (event: Event) => {
    event.preventDefault();
    go();
  };
  return element(
    'form',
    { class: 'compose-form', onsubmit: submit },
    element('div', { class: 'navigation-bar' }, element('span', { class: 'display-name' }, '@ana')),
    above,
    element(
      'div',
      { class: 'compose-form__highlightable' },
      element(
        'div',
        { class: 'compose-form__dropdowns' },
        element(
          'button',
          { type: 'button', class: 'dropdown-button', 'data-part': 'visibility', onclick: turn },
          label,
        ),
      ),
      wrapped(element('div', { class: 'autosuggest-textarea' }, stands)),
      below,
      element('div', { class: 'compose-form__submit' }, wrapped(button)),
    ),
  );
}

const reply = (post: Post) =>
  above.replaceChildren(
    element('div', { class: 'reply-indicator' }, name(post), content(post, 'reply-indicator__content translate')),
  );
const quote = (post: Post) =>
  below.replaceChildren(
    element(
      'div',
      { class: 'status__quote' },
      element('div', { class: 'status' }, name(post), content(post, 'status__content')),
    ),
  );

function menu(post: Post) {
  const item = (label: string, part: string, act: () => void) =>
    element(
      'li',
      { class: 'dropdown-menu__item reblog-menu-item' },
      element(
        'button',
        {
          type: 'button',
          'data-part': part,
          onclick: () => {
            shown.remove();
            act();
          },
        },
        says(label),
      ),
    );
  const shown: HTMLElement = element(
    'div',
    { class: 'dropdown-menu' },
    element(
      'ul',
      {},
      item('Boost', 'confirm', () => send('boost', post.text)),
      item('Quote', 'quote', () => quote(post)),
    ),
  );
  document.body.append(shown);
}

const icon = (name: string) => element('span', { class: `icon icon-${name}` }, '•');
const status = (post: Post) =>
  element(
    'article',
    {},
    element(
      'div',
      { class: 'status' },
      name(post),
      content(post, 'status__content'),
      element(
        'div',
        { class: 'status__action-bar' },
        element(
          'button',
          {
            class: 'icon-button',
            'aria-label': says('Reply'),
            'data-part': `reply-${post.part}`,
            onclick: () => reply(post),
          },
          icon('reply'),
        ),
        element(
          'button',
          {
            class: 'icon-button',
            'aria-label': says('Boost or quote'),
            'data-part': `boost-${post.part}`,
            onclick: () => menu(post),
          },
          icon('retweet'),
        ),
      ),
    ),
  );

const isDirect = location.pathname.startsWith('/conversations');
document.body.append(
  element('div', { id: 'mastodon' }, form(isDirect ? TO_ONE : TO_ALL), element('main', {}, ...POSTS.map(status))),
);
