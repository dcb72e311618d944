import { quill } from '../model/editors/quill';
import { element } from '../model/element';
import { send } from '../model/record';
import { says, wrapped } from '../model/variant';
import { button, iconButton, type Said } from './parts';

/** The dialog that posts are written in: the older front-end, in a shadow root or a frame of the newer page. */
export function shareBox(kind: string, box: string, onClose: () => void, reshared?: Said): HTMLElement {
  const go = () => {
    const text = editor.text();
    if (text === '' && !reshared) return;
    send(kind, text);
    close();
  };
  const post: HTMLButtonElement = button(
    { class: 'share-actions__primary-action artdeco-button artdeco-button--primary', 'data-part': `send-${box}` },
    go,
    element('span', { class: 'artdeco-button__text' }, says('Post')),
  );
  const disable = (text: string) => {
    post.disabled = text === '' && !reshared;
  };
  const label = says('Text editor for creating content');
  const editor = quill({
    attributes: {
      'aria-label': label,
      'aria-multiline': 'true',
      'data-test-ql-editor-contenteditable': 'true',
      'data-part': box,
    },
    onChange: disable,
    onKey: { ctrlEnter: go },
  });
  const close = () => {
    editor.close();
    dialog.remove();
    onClose();
  };
  disable('');
  const dialog: HTMLElement = element(
    'div',
    {
      role: 'dialog',
      'aria-labelledby': 'share-to-linkedin-modal__header',
      class: 'artdeco-modal share-box-v2__modal',
    },
    element('h2', { id: 'share-to-linkedin-modal__header' }, says('Create a post')),
    button({ 'aria-label': says('Dismiss') }, close, '×'),
    button(
      { class: 'share-unified-settings-entry-button' },
      () => {},
      element('div', {}, 'Ana Vaughan'),
      element('div', {}, says(reshared ? 'Post to Anyone' : 'Post to Connections only')),
    ),
    wrapped(element('div', { class: 'share-creation-state__text-editor' }, editor.host)),
    reshared
      ? element(
          'div',
          { class: 'feed-shared-mini-update-v2' },
          element('span', { class: 'update-components-actor__title' }, reshared.author),
          element('div', { class: 'update-components-text' }, reshared.text),
        )
      : iconButton('Add media'),
    wrapped(
      element(
        'div',
        { class: 'share-box_actions' },
        iconButton('Schedule post', { class: 'share-actions__scheduled-post-btn' }),
        post,
      ),
    ),
  );
  return dialog;
}
