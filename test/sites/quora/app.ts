import '../model/spot';
import { composer } from '../model/composer';
import { plain } from '../model/editors/plain';
import { element } from '../model/element';
import { hashed, says, speak, wrapped } from '../model/variant';

speak({
  Post: ['Postio', 'Posten'],
  'Add comment': ['Ychwanegu sylw', 'Kommentar hinzufügen'],
  Close: ['Cau', 'Schließen'],
});

/** A model of quora.com from public reports, never seen live: no ids, no marks, and it sends on the first touch. */
function box(label: string, kind: string) {
  const button = element('button', { class: `q-click-wrapper ${hashed('b')}`, 'data-part': 'send' }, says(label));
  const { box, go } = composer({
    kind,
    editor: plain,
    attributes: { class: 'doc', 'data-placeholder': 'Write', 'data-part': 'box' },
  });
  button.addEventListener('pointerdown', go);
  button.addEventListener('keydown', (event) => event.key === 'Enter' && go());
  return [
    wrapped(element('div', { class: hashed('q-box') }, box)),
    element('div', { class: hashed('foot') }, wrapped(button)),
  ];
}

document.body.append(
  location.pathname.startsWith('/answer')
    ? element('div', { role: 'dialog' }, element('button', {}, says('Close')), ...box('Post', 'answer'))
    : element('div', { class: hashed('comments') }, ...box('Add comment', 'comment')),
);
