import '../model/spot';
import { composer } from '../model/composer';
import { plain } from '../model/editors/plain';
import { element } from '../model/element';
import { hashed, says, speak, wrapped } from '../model/variant';
import { studioComment, studioDetails } from './studio';

speak({
  Comment: ['Sylw', 'Kommentieren'],
  Reply: ['Ateb', 'Antworten'],
  Post: ['Postio', 'Posten'],
  Cancel: ['Canslo', 'Abbrechen'],
  Search: ['Chwilio', 'Suchen'],
});

/** A model of youtube.com from public reports, never seen live: custom elements without roots, ids that repeat. */
const button = (label: string, id: string, part: string) => {
  const pressed = element(
    'button',
    { class: hashed('button'), 'aria-label': says(label), 'data-part': part },
    says(label),
  );
  return { pressed, stands: element('ytd-button-renderer', { id }, wrapped(pressed)) };
};

function box(kind: string, label: string) {
  const { pressed, stands } = button(label, 'submit-button', `send-${kind}`);
  const editor = composer({
    kind,
    editor: plain,
    attributes: { id: 'contenteditable-root', 'aria-label': says(label), 'data-part': `box-${kind}` },
    keys: ['ctrlEnter'],
    button: pressed,
  });
  return element(
    'ytd-commentbox',
    {},
    element('div', { id: 'contenteditable-textarea' }, wrapped(editor.box)),
    element('div', { id: 'buttons' }, button('Cancel', 'cancel-button', 'cancel').stands, stands),
  );
}

const thread = () =>
  element(
    'ytd-comment-thread-renderer',
    {},
    element(
      'ytd-comment-view-model',
      { id: 'comment' },
      element('a', { id: 'author-text' }, element('span', {}, '@caiprobert')),
      element('div', { id: 'content-text' }, 'Patient label left on the bus: NHS number 999 000 0018.'),
    ),
    element('ytd-comment-replies-renderer', {}, box('reply', 'Reply')),
  );

const search = element(
  'form',
  { role: 'search' },
  element('input', { type: 'search' }),
  button('Search', 'submit-button', 'search').stands,
);
const watch = () => [element('ytd-comment-simplebox-renderer', {}, box('comment', 'Comment')), thread()];
const community = () => [element('ytd-backstage-post-dialog-renderer', {}, box('post', 'Post'))];
const isStudio = location.hostname.startsWith('studio.');
const studio = () => [location.pathname.startsWith('/comments') ? studioComment() : studioDetails()];
const parts = isStudio ? studio() : location.pathname.endsWith('/posts') ? community() : watch();
document.body.append(search, ...parts);
