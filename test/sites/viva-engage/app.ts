import '../model/spot';
import { composer } from '../model/composer';
import { lexical } from '../model/editors/lexical';
import { element } from '../model/element';
import { hashed, says, speak, wrapped } from '../model/variant';

speak({
  'Share thoughts with your community': ['Rhannwch â’ch cymuned', 'Mit der Community teilen'],
  Post: ['Postio', 'Posten'],
  'Add media': ['Ychwanegu cyfryngau', 'Medien hinzufügen'],
});

/** A guess at Viva Engage: no public report says what its pages are made of. */
const button = element('button', { class: hashed('primary'), 'data-part': 'send' }, says('Post'));
const { box } = composer({
  kind: 'post',
  editor: lexical,
  attributes: { 'aria-label': says('Share thoughts with your community'), 'data-part': 'box' },
  button,
});
document.body.append(
  element(
    'main',
    {},
    element(
      'div',
      { class: hashed('publisher') },
      wrapped(element('div', {}, box)),
      element('div', {}, element('button', {}, says('Add media')), wrapped(button)),
    ),
  ),
);
