import { Editor as TipTap } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { readBoxes } from '../../../src/composer/read';
import { replace } from '../../../src/composer/replace';
import type { Change } from '../../../src/composer/replace-runs';
import { openDraft } from '../editors/draft';
import type { Editor, OpenEditor } from '../editors/editor';
import { openLexical } from '../editors/lexical';
import { openQuill } from '../editors/quill';
import { openSlate } from '../editors/slate';

const openTipTap: OpenEditor = (host) => {
  const editor = new TipTap({ element: host, extensions: [StarterKit] });
  editor.view.dom.style.whiteSpace = 'pre-wrap';
  return { box: editor.view.dom, model: () => editor.getText({ blockSeparator: '\n' }) };
};
const openPlain: OpenEditor = (host) => {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.style.whiteSpace = 'pre-wrap';
  host.append(box);
  return { box, model: () => readBoxes([box]).text };
};
const openTextarea: OpenEditor = (host) => {
  const box = document.createElement('textarea');
  host.append(box);
  return { box, model: () => box.value };
};
/** Controlled: what the page would send is its state, never what stands in the box. */
function Controlled({ kept }: { kept: { text: string } }) {
  const [value, setValue] = useState('');
  kept.text = value;
  return createElement('textarea', {
    value,
    onChange: (event: { target: { value: string } }) => setValue(event.target.value),
  });
}
const openReactTextarea: OpenEditor = (host) => {
  const kept = { text: '' };
  flushSync(() => createRoot(host).render(createElement(Controlled, { kept })));
  const box = host.querySelector('textarea');
  if (!box) throw new Error('React has not drawn the textarea.');
  return { box, model: () => kept.text };
};
/** An editor that nobody tried: it shows what is typed, and keeps something else. */
const openStubborn: OpenEditor = (host) => {
  const { box } = openPlain(host);
  let kept = '';
  box.addEventListener('input', () => {
    if (kept === '' || box.textContent?.startsWith(kept)) kept = box.textContent ?? '';
    if (!box.querySelector('.word')) box.append(Object.assign(document.createElement('i'), { className: 'word' }));
  });
  return { box, model: () => kept };
};

const editors: Record<string, OpenEditor> = {
  'Draft.js': openDraft,
  Lexical: openLexical,
  Quill: openQuill,
  TipTap: openTipTap,
  Slate: openSlate,
  'a plain editable': openPlain,
  'a textarea': openTextarea,
  'a textarea that React controls': openReactTextarea,
  'an unknown editor': openStubborn,
};

/** What a test asks of the page that it runs in. */
const bench = {
  opened: null as Editor | null,
  open(name: string) {
    const host = document.createElement('main');
    document.body.replaceChildren(host);
    bench.opened = editors[name]?.(host) ?? null;
    bench.opened?.box.focus();
  },
  both: () => (bench.opened ? { model: bench.opened.model(), screen: readBoxes([bench.opened.box]).text } : null),
  /** Replaces each of the words where it stands first. */
  async say(words: readonly (readonly [string, string])[]) {
    if (!bench.opened) return null;
    const { text } = readBoxes([bench.opened.box]);
    const changes = words.map(([from, to]): Change => {
      const start = text.indexOf(from);
      return { start, end: start + from.length, text: to };
    });
    return replace([bench.opened.box], text, changes);
  },
};

declare global {
  interface Window {
    replaced: typeof bench;
  }
}
window.replaced = bench;
