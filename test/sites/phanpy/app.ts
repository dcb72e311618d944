import '../model/spot';
import { composer } from '../model/composer';
import { area } from '../model/editors/plain';
import { element } from '../model/element';
import { says, speak, wrapped } from '../model/variant';

speak({
  Post: ['Postio', 'Posten'],
  Reply: ['Ateb', 'Antworten'],
  Public: ['Cyhoeddus', 'Öffentlich'],
  Followers: ['Dilynwyr', 'Follower'],
  'Private mention': ['Crybwyll preifat', 'Private Erwähnung'],
});

/** A model of Phanpy from its open source: a form in a sheet, whose textarea lies over a mirror of its words. */
const isReply = location.pathname.startsWith('/reply');
const visibility = location.pathname.startsWith('/followers') ? 'private' : 'public';

const mirror = element('div', { class: 'compose-highlight', 'aria-hidden': 'true' });
const button = element('button', { type: 'submit', 'data-part': 'publish' }, says(isReply ? 'Reply' : 'Post'));
const { go, box } = composer({
  kind: isReply ? 'reply' : 'post',
  editor: area,
  attributes: { name: 'status', 'data-part': 'box', cols: '60' },
  keys: [],
});
box.addEventListener('input', () => mirror.replaceChildren((box as HTMLTextAreaElement).value));
const form = element(
  'form',
  {
    class: `form-visibility-${visibility}`,
    onsubmit: (event) => {
      event.preventDefault();
      go();
    },
  },
  element('input', { name: 'spoilerText', type: 'text', hidden: '' }),
  wrapped(element('div', { class: 'compose-field-container' }, mirror, box)),
  element(
    'select',
    { name: 'visibility' },
    ...[
      ['public', 'Public'],
      ['private', 'Followers'],
      ['direct', 'Private mention'],
    ].map(([value = '', label = '']) =>
      element('option', { value, ...(value === visibility ? { selected: '' } : {}) }, says(label)),
    ),
  ),
  wrapped(button),
);
// Its keys make a submit by script that goes up no further.
box.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
    form.dispatchEvent(new Event('submit', { cancelable: true }));
});
const preview = element(
  'details',
  { class: 'status-preview', open: '' },
  element('span', { class: 'name-text' }, 'Cai Probert'),
  element('div', { class: 'content' }, element('p', {}, 'Patient label left on the bus: NHS number 999 000 0018.')),
);
document.body.append(element('div', { id: 'compose-container' }, isReply ? preview : null, form));
