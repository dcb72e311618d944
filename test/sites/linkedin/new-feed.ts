import { tiptap } from '../model/editors/tiptap';
import { element } from '../model/element';
import { send } from '../model/record';
import { hashed, marks, says, wrapped } from '../model/variant';
import { button, iconButton, POSTS, type Said } from './parts';
import { letEditorsSelectIn } from './select-in-shadow';
import { shareBox } from './share-box';

/**
 * The newer front-end: hashed classes, cards in a list. What the older one still draws hangs in the open shadow root of
 * `#interop-outlet`, or in a frame of the same site.
 */
export function newFeed(where: 'shadow' | 'frame'): HTMLElement {
  const start = where === 'shadow' ? openInShadow() : openInFrame();
  return element(
    'main',
    { id: 'workspace' },
    button({ 'data-part': 'start', class: hashed('start') }, start.open, says('Start a post')),
    element('div', marks({ 'data-testid': 'mainFeed' }), ...POSTS.map(card)),
    start.stands,
  );
}

function openInShadow() {
  const outlet = element('div', { id: 'interop-outlet', ...marks({ 'data-testid': 'interop-shadowdom' }) });
  const root = outlet.attachShadow({ mode: 'open' });
  letEditorsSelectIn(root);
  const style = element('style', {}, document.querySelector('style')?.textContent ?? '');
  root.append(style);
  // A dialog for messages is always there, and hidden.
  root.append(element('div', { role: 'dialog', style: 'display: none' }));
  return { stands: outlet, open: () => root.append(shareBox('post', 'post', () => {})) };
}

function openInFrame() {
  const stands = element('div', {});
  const open = () => {
    const frame = element('iframe', { src: '/preload/sharebox/', ...marks({ 'data-testid': 'interop-iframe' }) });
    frame.addEventListener('load', () => {
      const body = (frame as HTMLIFrameElement).contentDocument?.body;
      new MutationObserver(() => body?.childElementCount === 1 && frame.remove()).observe(body ?? frame, {
        childList: true,
      });
    });
    stands.append(frame);
  };
  return { stands, open };
}

const card = ({ author, text, part }: Said) =>
  element(
    'div',
    { role: 'listitem', ...marks({ componentkey: `card-${part}`, 'data-view-name': 'feed-full-update' }) },
    element('a', { href: `/in/${part}/` }, author),
    element('p', marks({ 'data-testid': 'expandable-text-box' }), element('span', {}, text)),
    iconButton('Like'),
    comments(part),
  );

function comments(part: string): HTMLElement {
  const go = () => {
    if (editor.text() === '') return;
    send('comment', editor.text());
    editor.clear();
    foot.remove();
  };
  const submit: HTMLButtonElement = button(
    {
      ...marks({ componentkey: 'x-commentButtonSection-1' }),
      class: hashed('submit'),
      'data-part': `send-comment-${part}`,
    },
    go,
    element('span', {}, says('Comment')),
  );
  // It comes with the first letter and goes with the last.
  const foot = wrapped(element('div', {}, submit));
  const editor = tiptap({
    attributes: { role: 'textbox', 'data-part': `comment-${part}` },
    onChange: (text) => {
      if (text === '') foot.remove();
      else shown.append(foot);
    },
    onKey: { ctrlEnter: go },
  });
  editor.host.setAttribute('aria-label', says('Text editor for creating comment'));
  const shown: HTMLElement = element(
    'div',
    { class: hashed('comments') },
    element('div', marks({ 'data-view-name': 'comment-box' }), wrapped(editor.host), iconButton('Emoji')),
  );
  return shown;
}
