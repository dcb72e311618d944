import '../model/spot';
import { composer } from '../model/composer';
import { tiptap } from '../model/editors/tiptap';
import { element } from '../model/element';
import { hashed, says, speak, wrapped } from '../model/variant';

speak({ Publish: ['Cyhoeddi', 'Veröffentlichen'], 'Remove quote': ['Tynnu’r dyfyniad', 'Zitat entfernen'] });

/** A model of Elk from its open source: a widget with TipTap in it; a quote stands under the words. */
const isQuote = location.pathname.startsWith('/quote');
const button = element('button', { class: 'publish-button', 'data-part': 'publish' }, says('Publish'));
const { stands } = composer({
  kind: 'post',
  editor: tiptap,
  attributes: { 'data-part': 'box' },
  keys: ['ctrlEnter'],
  button,
});
const quote = element(
  'blockquote',
  {},
  element('a', { href: '/@cai' }, 'Cai Probert'),
  element(
    'div',
    { class: 'content-rich' },
    element('p', {}, 'Patient label left on the bus: NHS number 999 000 0018.'),
  ),
);
document.body.append(
  element(
    'div',
    { 'aria-roledescription': 'publish-widget', class: hashed('widget') },
    wrapped(element('div', {}, stands)),
    isQuote ? element('button', {}, says('Remove quote')) : null,
    isQuote ? quote : null,
    wrapped(element('div', { class: hashed('toolbar') }, button)),
  ),
);
