import '../model/spot';
import { composer } from '../model/composer';
import { plain } from '../model/editors/plain';
import { element } from '../model/element';
import { hashed, says, speak, wrapped } from '../model/variant';

speak({
  Publish: ['Cyhoeddi', 'Veröffentlichen'],
  'Publish now': ['Cyhoeddi nawr', 'Jetzt veröffentlichen'],
  Respond: ['Ymateb', 'Antworten'],
  Cancel: ['Canslo', 'Abbrechen'],
});

/** A model of medium.com from public reports, never seen live: its own editor, and a second page that publishes. */
function story() {
  const editor = composer({ kind: 'article', editor: plain, attributes: { 'data-part': 'box' } });
  const step = element('div');
  const first = element(
    'button',
    {
      'data-action': 'show-prepublish',
      'data-part': 'send',
      onclick: () => {
        main.hidden = true;
        step.replaceChildren(
          element(
            'button',
            {
              'data-action': 'publish',
              'data-testid': 'publishConfirmButton',
              'data-part': 'finish',
              onclick: () => {
                editor.go();
                step.replaceChildren();
                main.hidden = false;
              },
            },
            says('Publish now'),
          ),
        );
      },
    },
    says('Publish'),
  );
  const main = element('main', { class: hashed('story') }, wrapped(element('div', {}, editor.box)));
  document.body.append(element('nav', {}, wrapped(first)), main, step);
}

function response() {
  const button = element('button', { class: hashed('primary'), 'data-part': 'send' }, says('Respond'));
  const { box } = composer({ kind: 'response', editor: plain, attributes: { 'data-part': 'box' }, button });
  document.body.append(
    element(
      'div',
      { role: 'dialog' },
      wrapped(element('div', {}, box)),
      element('div', {}, element('button', {}, says('Cancel')), wrapped(button)),
    ),
  );
}

if (location.pathname === '/new-story') story();
else response();
