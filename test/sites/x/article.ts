import { draft } from '../model/editors/draft';
import { reactArea } from '../model/editors/react-area';
import { element } from '../model/element';
import { send } from '../model/record';
import { marks, says, wrapped } from '../model/variant';

/** X's articles: a title in a textarea, a body in Draft.js, and a button above both that asks once more. */
export function article(): HTMLElement {
  const title = reactArea({ attributes: { name: 'Article Title', 'data-part': 'title' } });
  const body = draft({ attributes: { role: 'textbox', 'data-part': 'body' } });
  const texts = () => [title.text(), body.text()].filter((text) => text !== '');
  const publish = () => {
    if (texts().length === 0) return;
    const confirm = element(
      'button',
      {
        ...marks({ 'data-testid': 'confirmationSheetConfirm' }),
        'data-part': 'finish',
        onclick: () => {
          sheet.remove();
          send('article', ...texts());
          title.clear();
          body.clear();
        },
      },
      says('Publish'),
    );
    const sheet: HTMLElement = element('div', { role: 'dialog' }, confirm);
    document.body.append(sheet);
  };
  return element(
    'main',
    {},
    element(
      'div',
      {},
      element('button', {}, says('Preview')),
      wrapped(element('button', { 'data-part': 'publish', onclick: publish }, says('Publish'))),
    ),
    title.host,
    element('div', marks({ 'data-testid': 'composerRichTextInputContainer' }), wrapped(body.host)),
  );
}
