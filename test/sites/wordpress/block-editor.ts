import { plain } from '../model/editors/plain';
import { element } from '../model/element';
import { send } from '../model/record';
import { says, wrapped } from '../model/variant';

/** Title and blocks in a frame whose address is a blob; buttons, panel and keys in the page around it. */
export function blockEditor(state: 'draft' | 'published') {
  const title = plain({ attributes: { class: 'editor-post-title__input', 'data-part': 'title' } });
  const block = plain({
    attributes: { class: 'block-editor-rich-text__editable', role: 'document', 'data-part': 'block' },
  });
  const go = () => {
    const texts = [title.text(), block.text()].filter((text) => text !== '');
    if (texts.length === 0) return;
    send(state, ...texts);
    title.clear();
    block.clear();
    panel.remove();
  };
  const saves = (event: KeyboardEvent) => {
    if (event.key !== 's' || !event.ctrlKey) return;
    event.preventDefault();
    if (state === 'published') go();
  };
  const panel: HTMLElement = element(
    'div',
    { class: 'editor-post-publish-panel' },
    element(
      'button',
      { class: 'edit-post-post-visibility__toggle', 'aria-label': says('Select visibility: Public') },
      '•',
    ),
    wrapped(
      element('button', { class: 'editor-post-publish-button', 'data-part': 'publish', onclick: go }, says('Publish')),
    ),
    element('button', { onclick: () => panel.remove() }, says('Cancel')),
  );
  const actions = element('div', { class: 'interface-interface-skeleton__actions' });
  const header =
    state === 'draft'
      ? [
          element('button', { class: 'editor-post-save-draft' }, says('Save draft')),
          element(
            'button',
            { class: 'editor-post-publish-panel__toggle', 'data-part': 'toggle', onclick: () => actions.append(panel) },
            says('Publish'),
          ),
        ]
      : [
          element(
            'button',
            { class: 'editor-post-publish-button', 'data-part': 'publish', onclick: go },
            says('Update'),
          ),
        ];
  const page =
    '<!doctype html><style>[contenteditable] { min-height: 24px }</style><body class="editor-styles-wrapper"></body>';
  const frame = element('iframe', {
    name: 'editor-canvas',
    src: URL.createObjectURL(new Blob([page], { type: 'text/html' })),
    onload: () => {
      const inside = (frame as HTMLIFrameElement).contentDocument;
      inside?.body.append(
        wrapped(element('h1', {}, title.box)),
        element('div', { class: 'is-root-container' }, block.box),
      );
      inside?.addEventListener('keydown', saves);
    },
  });
  document.addEventListener('keydown', saves);
  document.body.classList.add('wp-admin');
  document.body.append(
    element(
      'div',
      { id: 'editor', class: 'block-editor' },
      element(
        'div',
        { class: 'interface-interface-skeleton' },
        element('div', { class: 'edit-post-header' }, ...header),
        element('div', { class: 'interface-interface-skeleton__content' }, frame),
        actions,
      ),
    ),
  );
}
