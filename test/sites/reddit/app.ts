import '../model/spot';
import { composer } from '../model/composer';
import { lexical } from '../model/editors/lexical';
import { area } from '../model/editors/plain';
import { element } from '../model/element';
import { model, send } from '../model/record';
import { hashed, marks, says, speak, wrapped } from '../model/variant';
import { oldPage } from './old';

speak({
  Comment: ['Sylw', 'Kommentieren'],
  Reply: ['Ateb', 'Antworten'],
  Post: ['Postio', 'Posten'],
  Cancel: ['Canslo', 'Abbrechen'],
  'Save draft': ['Cadw drafft', 'Entwurf speichern'],
});

/** A model of reddit.com from public reports, never seen live: custom elements, two and three shadow roots deep. */
const path = location.pathname;
const inRoot = (tag: string, attributes: Record<string, string>, ...inside: Node[]) => {
  const host = element(tag, attributes);
  host.attachShadow({ mode: 'open' }).append(...inside);
  return host;
};
const slot = (name = '') => element('slot', name ? { name } : {});

/** The editor and its buttons are children that the composer's root lends a place to. */
function commentComposer(kind: string, markdown: boolean) {
  const button = element(
    'button',
    { slot: 'submit-button', type: 'submit', 'data-part': `send-${kind}` },
    says('Comment'),
  );
  const cancel = element('button', { slot: 'cancel-button', type: 'button' }, says('Cancel'));
  const editor = composer({
    kind,
    editor: markdown ? area : lexical,
    attributes: markdown
      ? { 'data-part': `box-${kind}`, cols: '60' }
      : { slot: 'rte', role: 'textbox', 'data-lexical-editor': 'true', 'data-part': `box-${kind}` },
    keys: ['ctrlEnter'],
    button,
  });
  const host = inRoot(
    'shreddit-composer',
    {},
    markdown ? editor.box : slot('rte'),
    element('div', { class: hashed('foot') }, slot('cancel-button'), slot('submit-button')),
  );
  if (!markdown) host.append(editor.box);
  host.append(cancel, button);
  return element('comment-composer-host', {}, element('faceplate-form', {}, wrapped(host)));
}

const comment = (author: string, text: string, ...inside: Node[]) =>
  element(
    'shreddit-comment',
    { thingid: 't1_x', author },
    element('div', { slot: 'commentMeta' }, element('a', { href: `/user/${author}/` }, author)),
    element('div', { slot: 'comment' }, element('p', {}, text)),
    element('shreddit-comment-action-row', { slot: 'actionRow' }, ...inside),
  );
const post = () =>
  element(
    'shreddit-post',
    {},
    element('a', { href: '/user/bea/' }, 'bea'),
    element('h1', { slot: 'title' }, 'Nights'),
    element('div', { slot: 'text-body' }, element('p', {}, 'How do you sleep after three of them?')),
  );

/** A title in one root, an editor in the light, a button two roots deep. */
function submission() {
  const title = element('textarea', { name: 'title', 'data-part': 'title', cols: '60' }) as HTMLTextAreaElement;
  model(() => title.value);
  const inner = element(
    'button',
    { id: 'inner-post-submit-button', type: 'button', 'data-part': 'send-post' },
    says('Post'),
  );
  const body = lexical({
    attributes: { name: 'body', slot: 'rte', 'data-lexical-editor': 'true', 'data-part': 'body' },
  });
  inner.addEventListener('click', () => {
    send('post', ...[title.value, body.text()].filter((text) => text !== ''));
    title.value = '';
    body.clear();
  });
  const rte = inRoot('shreddit-composer', {}, slot('rte'));
  rte.append(body.box);
  return element(
    'form',
    { class: hashed('form'), onsubmit: (event) => event.preventDefault() },
    inRoot('faceplate-textarea-input', { name: 'title', ...marks({ 'data-testid': 'title' }) }, title),
    wrapped(rte),
    inRoot(
      'r-post-form-submit-button',
      { id: 'save-draft' },
      element('button', { type: 'button' }, says('Save draft')),
    ),
    inRoot('r-post-form-submit-button', { id: 'submit-post-button' }, inner),
  );
}

function page(): Node[] {
  if (path.endsWith('/submit')) return [submission()];
  const markdown = path.includes('markdown');
  return [
    post(),
    commentComposer('comment', markdown),
    comment('cai', 'Patient label left on the bus: NHS number 999 000 0018.', commentComposer('reply', markdown)),
  ];
}
document.body.append(...(location.hostname.startsWith('old.') ? oldPage() : [element('shreddit-app', {}, ...page())]));
