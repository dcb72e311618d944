import './words';
import '../model/spot';
import { plain } from '../model/editors/plain';
import { element } from '../model/element';
import { send } from '../model/record';
import { says, wrapped } from '../model/variant';
import { newFeed } from './new-feed';
import { oldFeed, ownCard } from './old-feed';
import { button } from './parts';
import { shareBox } from './share-box';

/** A model of linkedin.com built from public reports, never seen live: its front-ends, hooks and editors. */
function messages(): HTMLElement {
  const go = () => {
    if (editor.text() === '') return;
    send('message', editor.text());
    editor.clear();
    submit.disabled = true;
  };
  const submit = button(
    { class: 'msg-form__send-button artdeco-button', 'data-part': 'send-message' },
    go,
    says('Send'),
  );
  submit.disabled = true;
  const editor = plain({
    attributes: { class: 'msg-form__contenteditable', 'aria-label': says('Write a message…'), 'data-part': 'message' },
    onChange: (text) => {
      submit.disabled = text === '';
    },
    onKey: { enter: go },
  });
  return element(
    'form',
    { class: 'msg-form', onsubmit: (event) => event.preventDefault() },
    wrapped(element('div', { class: 'msg-form__msg-content-container' }, editor.box)),
    wrapped(element('footer', {}, submit)),
  );
}

const path = location.pathname;
const page = () => {
  if (path.startsWith('/preload/sharebox')) return shareBox('post', 'post', () => {});
  if (path.startsWith('/messaging/')) return messages();
  if (path.startsWith('/in/')) return path === '/in/feed/' ? oldFeed(ownCard()) : oldFeed();
  return newFeed(path.startsWith('/company/') ? 'frame' : 'shadow');
};
document.body.append(page());
