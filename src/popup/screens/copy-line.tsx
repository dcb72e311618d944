import { pageWords as say } from '../../guidance/page-words';
import { textOf } from '../../guidance/spoken';
import type { Words } from '../../pack/shapes/text';
import { SaidLine } from './said';
import { useCopied } from './use-copied';

/** A line to use as it is: it says itself, what it is for, and copies at a press. */
export function CopyLine({ words, note }: { words: Words; note?: Words | undefined }) {
  const { isCopied, copy } = useCopied();
  const text = textOf(words);
  return (
    <div class="copy-line">
      <p class="example">
        <SaidLine words={words} />
      </p>
      <div class="row">
        <button type="button" class="quiet" aria-label={`${say('copy')}: ${text}`} onClick={() => copy(text)}>
          {say('copy')}
        </button>
        <span role="status" class="hint">
          {isCopied(text) && say('copied')}
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
