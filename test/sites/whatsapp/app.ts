import '../model/spot';
import { composer } from '../model/composer';
import { lexical } from '../model/editors/lexical';
import { element } from '../model/element';
import { hashed, marks, says, speak, wrapped } from '../model/variant';

speak({
  Send: ['Anfon', 'Senden'],
  'Type a message': ['Teipiwch neges', 'Nachricht eingeben'],
  'Add a caption': ['Ychwanegu capsiwn', 'Bildunterschrift hinzufügen'],
  Attach: ['Atodi', 'Anhängen'],
});

/** A model of web.whatsapp.com from public reports, never seen live: Lexical in a footer, icons with names. */
const button = (label: string, icon: string, part: string, attributes: Record<string, string> = {}) =>
  element(
    'button',
    { 'aria-label': says(label), 'data-part': part, ...attributes },
    element('span', { 'data-icon': icon, 'aria-hidden': 'true' }, '•'),
  );

function footer() {
  const send = button('Send', 'wds-ic-send-filled', 'send', marks({ 'data-testid': 'send' }));
  const editor = composer({
    kind: 'message',
    editor: lexical,
    attributes: {
      ...marks({ 'data-testid': 'conversation-compose-box-input' }),
      'aria-label': says('Type a message'),
      'data-tab': '10',
      'data-part': 'box',
    },
    keys: ['enter'],
    button: send,
  });
  return element(
    'footer',
    {},
    button('Attach', 'plus-rounded', 'attach'),
    wrapped(element('div', { class: `lexical-rich-text-input ${hashed('input')}` }, editor.box)),
    wrapped(send),
  );
}

/** Over the chat, with a picture, an editor and a button of its own. */
function caption() {
  const send = button('Send', 'wds-ic-send-filled', 'send-caption');
  const editor = composer({
    kind: 'message',
    editor: lexical,
    attributes: { 'aria-label': says('Add a caption'), 'data-part': 'caption' },
    keys: ['enter'],
    button: send,
  });
  return element('div', { class: hashed('overlay') }, wrapped(element('div', {}, editor.box)), send);
}

const isGroup = location.pathname.startsWith('/group');
const members = isGroup ? 'Ann, Bea, Cai, You' : 'online';
const main = element(
  'div',
  { id: 'main' },
  element(
    'header',
    {},
    element('span', { title: 'Alder ward' }, 'Alder ward'),
    element('span', { title: members }, members),
  ),
  footer(),
);
document.body.append(
  element('div', { id: 'app' }, main),
  ...(location.pathname.startsWith('/picture') ? [element('div', { class: hashed('layer') }, caption())] : []),
);
