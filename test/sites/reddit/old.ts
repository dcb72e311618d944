import { composer } from '../model/composer';
import { area } from '../model/editors/plain';
import { element } from '../model/element';
import { says } from '../model/variant';

/** The page of twenty years ago, served to this day: plain forms. */
function form(kind: string) {
  const { go, box } = composer({
    kind,
    editor: area,
    attributes: { name: 'text', 'data-part': `box-${kind}`, cols: '60' },
  });
  const submit = (event: Event) => {
    event.preventDefault();
    go();
  };
  return element(
    'form',
    { class: 'usertext', onsubmit: submit },
    element(
      'div',
      { class: 'usertext-edit md-container' },
      box,
      element('button', { type: 'submit', class: 'save', 'data-part': `send-${kind}` }, says('Post')),
      element('button', { type: 'button', class: 'cancel' }, says('Cancel')),
    ),
  );
}

const thing = (kind: string, author: string, text: string, ...inside: Node[]) =>
  element(
    'div',
    { class: `thing ${kind}` },
    element(
      'div',
      { class: 'entry' },
      element('a', { class: 'author', href: `/user/${author}` }, author),
      element('div', { class: 'usertext-body' }, element('div', { class: 'md' }, element('p', {}, text))),
    ),
    element('div', { class: 'child' }, ...inside),
  );

export const oldPage = (): Node[] => [
  thing('link', 'bea', 'How do you sleep after three of them?'),
  element(
    'div',
    { class: 'commentarea' },
    form('comment'),
    thing('comment', 'cai', 'Patient label left on the bus: NHS number 999 000 0018.', form('reply')),
  ),
];
