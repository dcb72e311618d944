import { composer } from '../model/composer';
import { area } from '../model/editors/plain';
import { element } from '../model/element';
import { says, wrapped } from '../model/variant';

const comment = (author: string, text: string, ...inside: Node[]) =>
  element(
    'li',
    { class: 'comment' },
    element(
      'article',
      { class: 'comment-body' },
      element('div', { class: 'comment-author vcard' }, element('b', { class: 'fn' }, author)),
      element('div', { class: 'comment-content' }, element('p', {}, text)),
    ),
    ...inside,
  );

/** The form under an article, or moved under the comment that it answers. */
function form(parent: string) {
  const { go, box } = composer({
    kind: parent === '0' ? 'comment' : 'reply',
    editor: area,
    attributes: { id: 'comment', name: 'comment', 'data-part': 'box', cols: '60' },
  });
  return element(
    'div',
    { id: 'respond', class: 'comment-respond' },
    element(
      'form',
      {
        id: 'commentform',
        class: 'comment-form',
        onsubmit: (event) => {
          event.preventDefault();
          go();
        },
      },
      wrapped(element('p', { class: 'comment-form-comment' }, box)),
      wrapped(element('input', { type: 'submit', id: 'submit', value: says('Post Comment'), 'data-part': 'send' })),
      element('input', { type: 'hidden', name: 'comment_post_ID', value: '7' }),
      element('input', { type: 'hidden', name: 'comment_parent', value: parent }),
    ),
  );
}

/** The list of comments in the administration: the row that answers one. */
export function answerInAdmin() {
  const button = element('button', { type: 'button', class: 'save button', id: 'replybtn', 'data-part': 'send' });
  button.append(says('Reply'));
  const { box } = composer({
    kind: 'reply',
    editor: area,
    attributes: { id: 'replycontent', name: 'replycontent', 'data-part': 'box', cols: '60' },
    button,
  });
  document.body.append(element('div', { id: 'replyrow' }, wrapped(box), wrapped(button)));
}

export function article() {
  const isReply = location.pathname.startsWith('/reply');
  document.head.append(element('meta', { name: 'generator', content: 'WordPress 6.5.5' }));
  document.body.append(
    element('article', {}, element('h1', {}, 'A year on Alder ward')),
    element(
      'ol',
      {},
      comment(
        'Cai Probert',
        'Patient label left on the bus: NHS number 999 000 0018.',
        ...(isReply ? [form('12')] : []),
      ),
    ),
    ...(isReply ? [] : [form('0')]),
  );
}
