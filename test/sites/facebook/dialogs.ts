import { lexical } from '../model/editors/lexical';
import { divButton, element } from '../model/element';
import { send } from '../model/record';
import { hashed, says, wrapped } from '../model/variant';

type Wish = {
  label: string;
  placeholder: string;
  box: string;
  /** What the button at the foot is called, its part, and what it does with the text. */
  go: { label: string; part: string; mayBeEmpty?: boolean; act(text: string): void };
  audience?: string;
};

/** A dialog as Facebook draws one: its buttons are `div`s under an overlay, its classes are made up by the build. */
export function dialog({ label, placeholder, box, go, audience }: Wish): HTMLElement {
  const disable = (text: string) => button.setAttribute('aria-disabled', String(text === '' && !go.mayBeEmpty));
  const editor = lexical({
    attributes: { 'aria-label': says(placeholder), 'aria-placeholder': says(placeholder), 'data-part': box },
    onChange: disable,
    onKey: {},
  });
  const close = () => {
    editor.close();
    shown.remove();
  };
  const press = () => {
    const text = editor.text();
    close();
    go.act(text);
  };
  const overlay = () => element('div', { 'data-visualcompletion': 'ignore', class: hashed('overlay') });
  const button: HTMLElement = divButton(
    { 'aria-label': says(go.label), 'data-part': go.part, class: hashed('primary') },
    press,
    element('span', {}, says(go.label)),
    overlay(),
  );
  disable('');
  const shown: HTMLElement = element(
    'div',
    { role: 'dialog', 'aria-label': says(label), 'aria-modal': 'true', class: hashed('dialog') },
    element(
      'form',
      { method: 'POST', onsubmit: (event) => event.preventDefault() },
      element('h2', {}, says(label)),
      divButton({ 'aria-label': says('Close') }, close, element('i', { class: hashed('cross') })),
      audience && divButton({ 'aria-label': says(audience) }, () => {}, element('span', {}, '▾')),
      wrapped(element('div', { class: hashed('editor') }, editor.box)),
      element(
        'div',
        { class: hashed('tools') },
        divButton({ 'aria-label': says('Photo/video') }, () => {}, element('i', { class: hashed('photo') })),
        divButton({ 'aria-label': says('Emoji') }, () => {}, element('i', { class: hashed('emoji') })),
      ),
      wrapped(element('div', { class: hashed('foot') }, button)),
    ),
  );
  return shown;
}

export const layer = () => document.body.appendChild(element('div', { class: hashed('layer') }));

export function openPost(): void {
  const act = (text: string) => send('post', text);
  layer().append(
    dialog({
      label: 'Create post',
      placeholder: 'What’s on your mind?',
      box: 'post',
      audience: 'Edit privacy. Sharing with Your friends.',
      go: { label: 'Post', part: 'send-post', act },
    }),
  );
}

/** For a Page: first the words, then a second dialog without them. */
export function openPagePost(): void {
  const settings = (text: string) => {
    const post = divButton({ 'aria-label': says('Post'), 'data-part': 'finish' }, () => {
      second.remove();
      send('post', text);
    });
    post.append(says('Post'));
    const second: HTMLElement = element(
      'div',
      { role: 'dialog', 'aria-label': says('Post settings'), 'aria-modal': 'true' },
      element('h2', {}, says('Post settings')),
      post,
    );
    layer().append(second);
  };
  layer().append(
    dialog({
      label: 'Create post',
      placeholder: 'What’s on your mind?',
      box: 'post',
      go: { label: 'Next', part: 'next', act: settings },
    }),
  );
}

export function openShare(shared: string): void {
  const act = (text: string) => send('share', text || shared);
  layer().append(
    dialog({
      label: 'Share',
      placeholder: 'Say something about this...',
      box: 'share',
      go: { label: 'Share now', part: 'share-now', mayBeEmpty: true, act },
    }),
  );
}

/** The older way: a menu that passes it on at once. */
export function openShareMenu(shared: string): void {
  const item = element(
    'div',
    {
      role: 'menuitem',
      tabindex: '0',
      'data-part': 'share-at-once',
      onclick: () => {
        menu.remove();
        send('share', shared);
      },
    },
    says('Share now (Public)'),
  );
  const menu: HTMLElement = element('div', { role: 'menu' }, item);
  layer().append(menu);
}
