import '../model/spot';
import { composer } from '../model/composer';
import { slate } from '../model/editors/slate';
import { element } from '../model/element';
import { hashed, says, speak, wrapped } from '../model/variant';

speak({ 'Message #alder-ward': ['Neges i #alder-ward', 'Nachricht an #alder-ward'] });

/** A model of discord.com from public reports, never seen live: Slate in a form, and no button. */
const { stands } = composer({
  kind: 'message',
  editor: slate,
  attributes: { role: 'textbox', 'aria-label': says('Message #alder-ward'), 'data-part': 'box' },
  keys: ['enter'],
});
document.body.append(
  element(
    'main',
    {},
    element(
      'form',
      { onsubmit: (event) => event.preventDefault() },
      element(
        'div',
        { class: `channelTextArea_${hashed('a')}` },
        wrapped(element('div', { class: `slateTextArea_${hashed('b')}` }, stands)),
      ),
    ),
  ),
);
