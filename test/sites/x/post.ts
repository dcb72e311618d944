import { createElement as h, useState } from 'react';
import { createPortal } from 'react-dom';
import { marks } from '../model/variant';
import { send } from './sent';

export type Said = { author: string; text: string };

/** A post in the timeline: its repost menu stands apart from it, under `#layers`. */
export function Post({ author, text, onQuote, onReply }: Said & { onQuote?(): void; onReply?(): void }) {
  const [open, setOpen] = useState(false);
  const quote = () => {
    setOpen(false);
    onQuote?.();
  };
  const layers = document.getElementById('layers');
  const menu = h(
    'div',
    { role: 'menu' },
    h(
      'div',
      marks({ 'data-testid': 'Dropdown' }),
      h(
        'div',
        {
          role: 'menuitem',
          tabIndex: 0,
          'data-part': 'confirm',
          ...marks({ 'data-testid': 'retweetConfirm' }),
          onClick: () => {
            send({ kind: 'repost', texts: [text] }, () => {});
            setOpen(false);
          },
        },
        'Repost',
      ),
      h('a', { role: 'menuitem', tabIndex: 0, 'data-part': 'quote', onClick: quote }, 'Quote'),
    ),
  );
  return h(
    'article',
    { ...marks({ 'data-testid': 'tweet' }), tabIndex: 0 },
    h('div', marks({ 'data-testid': 'User-Name' }), author),
    h('div', { ...marks({ 'data-testid': 'tweetText' }), lang: 'en' }, text),
    h(
      'button',
      { type: 'button', ...marks({ 'data-testid': 'reply' }), 'data-part': 'reply', onClick: onReply },
      'Reply',
    ),
    h(
      'button',
      { type: 'button', ...marks({ 'data-testid': 'retweet' }), 'data-part': 'repost', onClick: () => setOpen(true) },
      'Repost',
    ),
    open && layers && createPortal(menu, layers),
  );
}
