import '../model/spot';
import { area } from '../model/editors/plain';
import { element } from '../model/element';
import { send } from '../model/record';
import { says, speak, wrapped } from '../model/variant';

speak({
  'Preview your response': ['Rhagolwg o’ch ymateb', 'Antwort ansehen'],
  'Submit response': ['Cyflwyno’r ymateb', 'Antwort abschicken'],
  'Edit response': ['Golygu’r ymateb', 'Antwort bearbeiten'],
  'Your response': ['Eich ymateb', 'Ihre Antwort'],
  Search: ['Chwilio', 'Suchen'],
});

/**
 * A model of a response on careopinion.org.uk from its help pages alone: nobody saw the form. A story, a form with a
 * preview that the server writes (what is previewed has left the browser), and a second form that submits.
 */
const editor = area({ attributes: { name: 'response', 'data-part': 'box', cols: '60' } });
const step = element('div');

const preview = (text: string) =>
  element(
    'form',
    {
      onsubmit: (event) => {
        event.preventDefault();
        step.replaceChildren(writing());
      },
    },
    element('p', {}, text),
    element('input', { type: 'hidden', name: 'response', value: text }),
    element('button', { type: 'submit', 'data-part': 'submit' }, says('Submit response')),
  );
const writing = () =>
  element(
    'form',
    {
      method: 'post',
      onsubmit: (event) => {
        event.preventDefault();
        const text = editor.text();
        if (text === '') return;
        send('response', text);
        editor.clear();
        step.replaceChildren(preview(text));
      },
    },
    element('label', {}, says('Your response'), wrapped(editor.box)),
    wrapped(element('button', { type: 'submit', 'data-part': 'preview' }, says('Preview your response'))),
  );
step.append(writing());
document.body.append(
  element(
    'form',
    { role: 'search' },
    element('input', { type: 'search' }),
    element('button', { type: 'submit' }, says('Search')),
  ),
  element(
    'main',
    {},
    element('h1', {}, 'Waiting on Alder ward'),
    element('span', { class: 'author-name' }, 'bluebell72'),
    element('blockquote', {}, element('p', {}, 'We waited nine hours and nobody told us why.')),
    step,
  ),
);
