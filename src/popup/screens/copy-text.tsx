import { useState } from 'preact/hooks';
import { pageWords as say } from '../../guidance/page-words';

/** Copies a longer text at a press. @param label what the button says */
export function CopyText({ label, text }: { label: string; text: string }) {
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(text);
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {label}
      </button>
      <span role="status" class="hint">
        {copied === text && say('copied')}
      </span>
    </>
  );
}
