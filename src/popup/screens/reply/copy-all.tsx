import { useState } from 'preact/hooks';
import { pageWords } from '../../../guidance/page-words';
import { asText } from '../../../guidance/reply-guide/as-text';
import type { Told } from '../../../guidance/reply-guide/result';
import { replyWords as say } from '../../../guidance/reply-guide-words';

/** Takes the whole result along: to the reply, or to a colleague. */
export function CopyAll({ told }: { told: Told }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(asText(told));
    setCopied(true);
  };
  return (
    <div class="row apart">
      <button type="button" onClick={copy}>
        {say('copy_all')}
      </button>
      <span role="status" class="hint">
        {copied && pageWords('copied')}
      </span>
    </div>
  );
}
