import { pageWords as say } from '../../guidance/page-words';
import { useCopied } from './use-copied';

/** Copies a longer text at a press. @param label what the button says */
export function CopyText({ label, text }: { label: string; text: string }) {
  const { isCopied, copy } = useCopied();
  return (
    <>
      <button type="button" onClick={() => copy(text)}>
        {label}
      </button>
      <span role="status" class="hint">
        {isCopied(text) && say('copied')}
      </span>
    </>
  );
}
