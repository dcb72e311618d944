import { composer } from '../model/composer';
import { area, plain } from '../model/editors/plain';
import { element } from '../model/element';
import { says, wrapped } from '../model/variant';

/** YouTube Studio answers comments in boxes of its own. */
export function studioComment(): HTMLElement {
  const pressed = element('button', { 'data-part': 'send' }, says('Reply'));
  const { box } = composer({
    kind: 'reply',
    editor: area,
    attributes: { 'data-part': 'box', cols: '60' },
    button: pressed,
  });
  return element(
    'ytcp-commentbox',
    {},
    wrapped(box),
    element('ytcp-button', { id: 'submit-button' }, wrapped(pressed)),
  );
}

/** What is said of a video that goes up: title and description, and one button for both. */
export function studioDetails(): HTMLElement {
  const pressed = element('button', { 'data-part': 'send' }, says('Post'));
  const title = plain({ attributes: { id: 'textbox', 'data-part': 'title' } });
  const description = composer({
    kind: 'post',
    editor: plain,
    attributes: { id: 'textbox', 'data-part': 'box' },
    button: pressed,
  });
  return element(
    'ytcp-uploads-dialog',
    {},
    element('ytcp-social-suggestions-textbox', {}, wrapped(title.box)),
    element('ytcp-social-suggestions-textbox', {}, wrapped(description.box)),
    element('ytcp-button', { id: 'done-button' }, wrapped(pressed)),
  );
}
