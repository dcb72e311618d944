import tinymce from 'tinymce/tinymce';
import 'tinymce/themes/modern';
import { element } from '../model/element';
import { model, send } from '../model/record';
import { says, wrapped } from '../model/variant';

/** A form with a title, TinyMCE 4 in a frame, and a button that submits. */
export function classicEditor() {
  const title = element('input', {
    type: 'text',
    id: 'title',
    name: 'post_title',
    'data-part': 'title',
  }) as HTMLInputElement;
  model(() => title.value);
  const content = element('textarea', { id: 'content', name: 'content', class: 'wp-editor-area' });
  const form = element(
    'form',
    {
      id: 'post',
      name: 'post',
      onsubmit: (event) => {
        event.preventDefault();
        send('article', ...[title.value, text()].filter((one) => one !== ''));
        title.value = '';
        tinymce.get('content')?.setContent('');
      },
    },
    wrapped(title),
    content,
    wrapped(
      element('input', {
        type: 'submit',
        id: 'publish',
        name: 'publish',
        value: says('Publish'),
        'data-part': 'publish',
      }),
    ),
  );
  const text = () => (tinymce.get('content')?.getContent({ format: 'text' }) ?? '').replace(/\u00A0/g, ' ').trim();
  document.body.classList.add('wp-admin');
  document.body.append(form);
  void tinymce.init({
    target: content,
    skin: false,
    menubar: false,
    toolbar: false,
    statusbar: false,
    branding: false,
    content_css: false,
    init_instance_callback: (editor: { getBody(): HTMLElement }) => {
      editor.getBody().dataset.part = 'body';
      model(text);
    },
  });
}
