import { useState } from 'preact/hooks';
import { pageWords as say } from '../../guidance/page-words';
import { textOf } from '../../guidance/spoken';
import type { Words } from '../../pack/shapes/text';
import { SaidLine } from './said';

/** A line to use as it is: it says itself, what it is for, and copies at a press. */
export function CopyLine({ words, note }: { words: Words; note?: Words | undefined }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(textOf(words));
    setCopied(true);
  };
  return (
    <div class="copy-line">
      <p class="example">
        <SaidLine words={words} />
      </p>
      <div class="row">
        <button type="button" class="quiet" aria-label={`${say('copy')}: ${textOf(words)}`} onClick={copy}>
          {say('copy')}
        </button>
        <span role="status" class="hint">
          {copied && say('copied')}
        </span>
      </div>
      {note && (
        <p class="hint">
          <SaidLine words={note} />
        </p>
      )}
    </div>
  );
}
