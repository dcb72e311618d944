import { ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { createElement as h, type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { model } from '../model/record';
import { isWrapped, marks, says } from '../model/variant';
import { quirks } from './quirks';
import { send } from './sent';

type Props = { inline?: boolean; prefilled?: string; kind: string; autoFocus?: boolean; onSent?(): void };

const start = (text: string) =>
  EditorState.moveFocusToEnd(EditorState.createWithContent(ContentState.createFromText(text)));
const wrap = (inner: ReactElement) => (isWrapped ? h('div', null, inner) : inner);
const textOf = (state: EditorState) => state.getCurrentContent().getPlainText('\n');

/** A composer as X draws it: Draft.js boxes, a toolbar, and one button that moves to the last box. */
export function Composer({ inline, prefilled = '', kind, autoFocus, onSent }: Props) {
  const [states, setStates] = useState(() => [prefilled ? start(prefilled) : EditorState.createEmpty()]);
  const [drawing, setDrawing] = useState(0);
  const first = useRef<Editor>(null);
  const texts = states.map(textOf);

  useEffect(() => {
    if (autoFocus) first.current?.focus();
  }, [autoFocus]);
  const written = texts.filter((text) => text !== '');
  useEffect(() => model(() => written.join('\n\n')));

  const post = (event: { isTrusted?: boolean; nativeEvent?: Event }) => {
    if (texts.join('').trim() === '' || quirks.has('deaf')) return;
    const trusted = event.nativeEvent?.isTrusted ?? event.isTrusted ?? false;
    if (quirks.has('trusted-only') && !trusted) return;
    if (quirks.has('rebuild')) setDrawing((n) => n + 1);
    send({ kind, texts: written }, () => {
      setStates([EditorState.createEmpty()]);
      onSent?.();
    });
  };

  const keyBindingFn = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      post(event);
      return 'none';
    }
    return getDefaultKeyBinding(event);
  };

  const box = (state: EditorState, index: number) =>
    h(
      'div',
      {
        key: index,
        'data-part': index === 0 ? 'box' : `box-${index}`,
        ...marks({ 'data-testid': `tweetTextarea_${index}RichTextInputContainer` }),
      },
      wrap(
        h(Editor, {
          ref: index === 0 ? first : null,
          editorState: state,
          onChange: (next) => setStates((all) => all.map((one, at) => (at === index ? next : one))),
          keyBindingFn,
          handleKeyCommand: (command) => (command === 'none' ? 'handled' : 'not-handled'),
          webDriverTestID: marks({ id: `tweetTextarea_${index}` }).id,
          role: 'textbox',
          ariaLabel: says('Post text'),
          placeholder: says('What is happening?'),
        }),
      ),
    );

  const empty = texts.join('').trim() === '';
  const onButton =
    quirks.has('window-listener') || quirks.has('calls-click')
      ? {}
      : quirks.has('pointerdown')
        ? { onPointerDown: post }
        : { onClick: post };
  useEffect(() => {
    if (!quirks.has('window-listener')) return;
    window.onPostPressed = post;
  });

  return h(
    'div',
    { className: 'composer' },
    states.map(box),
    h(
      'div',
      marks({ 'data-testid': 'toolBar' }),
      !inline &&
        h(
          'button',
          {
            type: 'button',
            'data-part': 'add',
            ...marks({ 'data-testid': 'addButton' }),
            onClick: () => setStates((all) => [...all, EditorState.createEmpty()]),
          },
          says('Add post'),
        ),
      quirks.has('calls-click') &&
        h(
          'span',
          {
            id: 'proxy',
            onClick: () =>
              document
                .querySelector<HTMLElement>('[data-testid="tweetButton"], [data-testid="tweetButtonInline"]')
                ?.click(),
          },
          'Send it',
        ),
      h(
        'button',
        {
          key: drawing,
          type: 'button',
          role: 'button',
          disabled: empty,
          'data-part': 'send',
          ...marks({ 'data-testid': inline ? 'tweetButtonInline' : 'tweetButton' }),
          ...(quirks.has('calls-click') ? { onClick: post } : onButton),
        },
        says(kind === 'reply' ? 'Reply' : 'Post'),
      ),
    ),
  );
}
