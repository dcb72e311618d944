import '../model/spot';
import { composer } from '../model/composer';
import { area } from '../model/editors/plain';
import { tiptap } from '../model/editors/tiptap';
import { element } from '../model/element';
import { hashed, marks, says, speak, wrapped } from '../model/variant';

speak({
  'What’s on your mind?': ['Beth sydd ar eich meddwl?', 'Was beschäftigt dich?'],
  Post: ['Postio', 'Posten'],
  Cancel: ['Canslo', 'Abbrechen'],
  Continue: ['Parhau', 'Weiter'],
  'Send to everyone now': ['Anfon at bawb nawr', 'Jetzt an alle senden'],
  Preview: ['Rhagolwg', 'Vorschau'],
});

/** A model of substack.com from public reports, never seen live: TipTap in a dialog, and before a second question. */
function note() {
  const button = element('button', { class: hashed('primary'), 'data-part': 'send' }, says('Post'));
  const close = () => {
    editor.close();
    dialog.remove();
  };
  const editor = composer({
    kind: 'note',
    editor: tiptap,
    attributes: { 'data-part': 'box' },
    keys: ['ctrlEnter'],
    button,
    onSent: close,
  });
  const dialog: HTMLElement = element(
    'div',
    { role: 'dialog' },
    element('button', { onclick: close }, says('Cancel')),
    wrapped(element('div', {}, editor.stands)),
    element('div', { class: hashed('foot') }, wrapped(button)),
  );
  document.body.append(dialog);
}

function publication() {
  const step = element('div');
  const button = element('button', { class: hashed('primary'), 'data-part': 'send' }, says('Continue'));
  const editor = composer({ kind: 'article', editor: tiptap, attributes: { 'data-part': 'box' } });
  button.addEventListener('click', () =>
    step.replaceChildren(
      element(
        'div',
        { role: 'dialog' },
        element(
          'button',
          {
            'data-part': 'finish',
            onclick: () => {
              editor.go();
              step.replaceChildren();
            },
          },
          says('Send to everyone now'),
        ),
      ),
    ),
  );
  document.body.append(
    element(
      'div',
      { class: hashed('page') },
      element('header', {}, element('button', {}, says('Preview')), wrapped(button)),
      wrapped(element('div', marks({ 'data-testid': 'editor' }), editor.stands)),
    ),
    step,
  );
}

function comments() {
  const button = element('button', { type: 'button', class: hashed('primary'), 'data-part': 'send' }, says('Post'));
  const { box } = composer({ kind: 'comment', editor: area, attributes: { 'data-part': 'box', cols: '60' }, button });
  document.body.append(element('form', { onsubmit: (event) => event.preventDefault() }, wrapped(box), wrapped(button)));
}

const path = location.pathname;
if (path.startsWith('/publish/')) publication();
else if (path.startsWith('/p/')) comments();
else document.body.append(element('button', { 'data-part': 'new', onclick: note }, says('What’s on your mind?')));
