import { quill } from '../model/editors/quill';
import { element } from '../model/element';
import { send } from '../model/record';
import { hashed, says, wrapped } from '../model/variant';
import { button, iconButton, POSTS, type Said } from './parts';
import { shareBox } from './share-box';

/** The older front-end whole, as it still draws pages of its own: posts, comments in Quill, a repost menu. */
export const oldFeed = (...cards: HTMLElement[]) => element('main', {}, ...cards, ...POSTS.map(update));

/** Above the feed, for the member alone: who they are. */
export const ownCard = () =>
  element(
    'div',
    { class: 'feed-identity-module__actor-meta' },
    element('a', {}, element('div', {}, 'Ana Vaughan')),
    element('p', { class: 'identity-headline' }, 'Ward sister at Northgate'),
  );

function update(post: Said): HTMLElement {
  const shown: HTMLElement = element(
    'div',
    { class: 'feed-shared-update-v2', id: `ember${hashed(post.part)}` },
    element('span', { class: 'update-components-actor__title' }, post.author),
    element('div', { class: 'update-components-text' }, post.text),
    button(
      { 'data-part': `repost-${post.part}`, class: 'social-reshare-button' },
      () => openMenu(shown, post),
      says('Repost'),
    ),
    comments(post),
  );
  return shown;
}

function comments({ part }: Said): HTMLElement {
  const go = () => {
    if (editor.text() === '') return;
    send('comment', editor.text());
    editor.clear();
  };
  const submit: HTMLButtonElement = button(
    { class: 'comments-comment-box__submit-button--cr artdeco-button', 'data-part': `send-comment-${part}` },
    go,
    says('Comment'),
  );
  const disable = (text: string) => {
    submit.disabled = text === '';
  };
  const editor = quill({
    attributes: { 'aria-label': says('Text editor for creating comment'), 'data-part': `comment-${part}` },
    onChange: disable,
    onKey: { ctrlEnter: go },
  });
  disable('');
  return element(
    'form',
    { class: 'comments-comment-box__form', onsubmit: (event) => event.preventDefault() },
    wrapped(element('div', { class: 'comments-comment-texteditor' }, editor.host)),
    iconButton('Emoji'),
    wrapped(element('div', {}, submit)),
  );
}

function openMenu(update: HTMLElement, post: Said): void {
  const item = (label: string, part: string, act: () => void) =>
    element(
      'div',
      {
        role: 'button',
        tabindex: '0',
        class: 'artdeco-dropdown__item',
        'data-part': part,
        onclick: () => {
          menu.remove();
          act();
        },
      },
      element('span', {}, says(label)),
    );
  const thoughts = () => document.body.append(shareBox('quote', 'thoughts', () => {}, post));
  const menu: HTMLElement = element(
    'div',
    { class: 'artdeco-dropdown__content' },
    item('Repost with your thoughts', 'open-thoughts', thoughts),
    item('Repost', 'repost-now', () => send('repost', post.text)),
  );
  update.append(menu);
}
