import '../model/spot';
import { composer } from '../model/composer';
import { area, plain } from '../model/editors/plain';
import { element } from '../model/element';
import { hashed, marks, says, speak, wrapped } from '../model/variant';

speak({
  'New post': ['Postiad newydd', 'Neuer Eintrag'],
  'Post now': ['Postio nawr', 'Jetzt posten'],
  Reblog: ['Ailflogio', 'Rebloggen'],
  Reply: ['Ateb', 'Antworten'],
  Close: ['Cau', 'Schließen'],
  'Add block': ['Ychwanegu bloc', 'Block hinzufügen'],
});

/** A model of tumblr.com from public reports, never seen live: WordPress's blocks in a dialog, classes made up anew. */
function open(kind: 'post' | 'reblog') {
  const button = element(
    'button',
    { class: hashed('primary'), 'data-part': 'send' },
    says(kind === 'post' ? 'Post now' : 'Reblog'),
  );
  const close = () => {
    editor.close();
    dialog.remove();
  };
  const editor = composer({
    kind,
    editor: plain,
    attributes: { class: 'block-editor-rich-text__editable', role: 'document', 'data-part': 'box' },
    keys: ['ctrlEnter'],
    button,
    onSent: close,
  });
  const said = element('article', {}, element('p', {}, 'Patient label left on the bus: NHS number 999 000 0018.'));
  const dialog: HTMLElement = element(
    'div',
    { role: 'dialog', 'aria-label': says('New post'), 'aria-modal': 'true' },
    element('button', { 'aria-label': says('Close'), onclick: close }, '×'),
    element(
      'div',
      marks({ 'data-testid': 'gutenberg-editor' }),
      kind === 'reblog' ? said : null,
      element('div', { class: 'block-editor-writing-flow' }, wrapped(editor.box)),
      element('button', { class: hashed('add') }, says('Add block')),
    ),
    element('div', { class: hashed('foot') }, wrapped(button)),
  );
  glass.append(dialog);
}
/** Under a post one answers in a line of its own. */
function reply() {
  const button = element('button', { type: 'button', class: hashed('reply'), 'data-part': 'send' }, says('Reply'));
  const { box } = composer({
    kind: 'reply',
    editor: area,
    attributes: { 'data-part': 'box', cols: '60' },
    keys: ['enter'],
    button,
  });
  return element(
    'article',
    {},
    element('p', {}, 'Lovely sunset over the estuary tonight.'),
    element('form', { onsubmit: (event) => event.preventDefault() }, wrapped(box), wrapped(button)),
  );
}

const glass = document.body.appendChild(element('div', { id: 'glass-container' }));
const isReblog = location.pathname.startsWith('/reblog/');
if (location.pathname.startsWith('/caiprobert/')) document.body.append(reply());
document.body.append(
  element('button', { 'data-part': 'new', onclick: () => open(isReblog ? 'reblog' : 'post') }, says('New post')),
);
