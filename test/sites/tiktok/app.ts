import '../model/spot';
import { composer } from '../model/composer';
import { draft } from '../model/editors/draft';
import { plain } from '../model/editors/plain';
import { divButton, element } from '../model/element';
import { hashed, marks, says, speak, wrapped } from '../model/variant';

speak({ Post: ['Postio', 'Posten'], 'Post now': ['Postio nawr', 'Jetzt posten'], Discard: ['Gwaredu', 'Verwerfen'] });

/** A model of tiktok.com from public reports, never seen live: Draft.js, `div`s for buttons, marks for measuring. */
const comments = () => {
  const editor = composer({ kind: 'comment', editor: draft, attributes: { 'data-part': 'box' }, keys: ['enter'] });
  const button = divButton({ ...marks({ 'data-e2e': 'comment-post' }), 'data-part': 'send' }, editor.go, says('Post'));
  return element(
    'div',
    { class: hashed('DivCommentContainer') },
    wrapped(element('div', marks({ 'data-e2e': 'comment-input' }), editor.stands)),
    wrapped(button),
  );
};

const upload = () => {
  const button = element(
    'button',
    { ...marks({ 'data-e2e': 'post_video_button' }), 'data-part': 'send' },
    says('Post'),
  );
  const editor = composer({ kind: 'post', editor: draft, attributes: { 'data-part': 'box' }, button });
  return element(
    'div',
    { class: hashed('form') },
    element('div', { class: hashed('preview') }),
    wrapped(element('div', {}, editor.stands)),
    element('div', { class: hashed('foot') }, element('button', {}, says('Discard')), wrapped(button)),
  );
};

/** Enter sends, and there is no button; the end of a class is all that is known of it. */
const chat = () => {
  const editor = composer({ kind: 'message', editor: plain, attributes: { 'data-part': 'box' }, keys: ['enter'] });
  return element('div', { class: `${hashed('css')}-DivChatBottom` }, wrapped(element('div', {}, editor.stands)));
};

const path = location.pathname;
document.body.append(path.includes('upload') ? upload() : path.startsWith('/messages') ? chat() : comments());
