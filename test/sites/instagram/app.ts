import './words';
import '../model/spot';
import { lexical } from '../model/editors/lexical';
import { area } from '../model/editors/plain';
import { divButton, element } from '../model/element';
import { send } from '../model/record';
import { hashed, says, wrapped } from '../model/variant';
import { openWizard } from './caption';

/** A model of instagram.com built from public reports, never seen live: topology, hooks and editors. */
function comments(): HTMLElement {
  const go = () => {
    if (editor.text() === '') return;
    send('comment', editor.text());
    editor.clear();
    disable('');
  };
  const disable = (text: string) => button.setAttribute('aria-disabled', String(text === ''));
  const button: HTMLElement = divButton({ 'data-part': 'send-comment' }, go, says('Post'));
  const label = says('Add a comment…');
  const editor = area({
    attributes: { 'aria-label': label, placeholder: label, autocomplete: 'off', 'data-part': 'comment' },
    onChange: disable,
    onKey: { enter: go },
  });
  disable('');
  const stands = wrapped(element('div', {}, editor.box));
  // It is mounted anew when it first gets focus.
  editor.box.addEventListener('focus', () => stands.replaceChildren(editor.box), { once: true });
  editor.box.addEventListener('focus', () => queueMicrotask(() => editor.box.focus()), { once: true });
  const submit = (event: Event) => event.preventDefault();
  const form = element('form', { method: 'POST', onsubmit: submit }, stands, wrapped(element('div', {}, button)));
  return element(
    'article',
    { class: hashed('post') },
    element('header', {}, element('a', { href: '/beamarsh/' }, 'beamarsh')),
    element('img', { alt: 'Photo by Bea Marsh', width: '40', height: '40' }),
    element('h1', { dir: 'auto' }, 'Lovely sunset over the estuary tonight.'),
    element('section', {}, form),
  );
}

function chat(): HTMLElement {
  const go = () => {
    if (editor.text() === '') return;
    send('message', editor.text());
    editor.clear();
  };
  const button = divButton({ 'data-part': 'send-message' }, go, says('Send'));
  const editor = lexical({
    attributes: { 'aria-label': says('Message…'), 'data-part': 'message' },
    onChange: (text) => button.toggleAttribute('hidden', text === ''),
    onKey: { enter: go },
  });
  return element(
    'section',
    {},
    element('div', { role: 'row' }, 'See you on the ward.'),
    element(
      'div',
      { class: hashed('composer') },
      wrapped(element('div', {}, editor.box)),
      wrapped(element('span', {}, button)),
    ),
  );
}

const home = () => divButton({ 'data-part': 'create' }, openWizard, says('Create'));
/** One's own profile: nobody else has the link that changes it. */
const profile = () =>
  element(
    'div',
    {},
    element(
      'header',
      {},
      element('a', { href: '/accounts/edit/' }, '✎'),
      element('section', {}, element('span', { dir: 'auto' }, 'Student paramedic')),
    ),
    home(),
  );
const inside = location.pathname.startsWith('/direct/')
  ? chat
  : location.pathname.startsWith('/p/')
    ? comments
    : location.pathname === '/ana/'
      ? profile
      : home;
document.body.append(element('main', { role: 'main' }, inside()));
