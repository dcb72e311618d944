import { composer } from '../model/composer';
import { reactArea } from '../model/editors/react-area';
import { element } from '../model/element';
import { marks, says, wrapped } from '../model/variant';

/** X's chat: a textarea that React controls, and a button of its own. Enter sends. */
export function chat(): HTMLElement {
  const button = element(
    'button',
    { type: 'button', ...marks({ 'data-testid': 'dm-composer-send-button' }), 'data-part': 'send-message' },
    says('Send'),
  );
  const { stands } = composer({
    kind: 'message',
    editor: reactArea,
    attributes: {
      ...marks({ 'data-testid': 'dm-composer-textarea' }),
      placeholder: says('Start a message'),
      'data-part': 'message',
    },
    keys: ['enter'],
    button,
  });
  return element('div', marks({ 'data-testid': 'dm-composer-form' }), wrapped(stands), wrapped(button));
}
