import { useState } from 'preact/hooks';
import { handOut } from '../ui/page/hand-out';
import { authorWords as say } from './author-words';
import { fileName, toBytes } from './draft/file';
import type { Work } from './draft/use-draft';

/** What one does with the whole: a step back, a step forward, a copy to keep or pass on, and an end. */
export function Tools({ work, onClose }: { work: Work; onClose: () => Promise<void> }) {
  const [closing, setClosing] = useState(false);
  return (
    <section class="tools row" aria-label={say('tools')}>
      <button type="button" disabled={!work.undo} onClick={() => work.undo?.()}>
        {say('button_undo')}
      </button>
      <button type="button" disabled={!work.redo} onClick={() => work.redo?.()}>
        {say('button_redo')}
      </button>
      <button type="button" onClick={() => handOut(`${fileName(work.draft)}.json`, toBytes(work.draft))}>
        {say('button_copy')}
      </button>
      {closing ? (
        <>
          <span>{say('close_sure')}</span>
          <button type="button" onClick={() => void onClose()}>
            {say('button_close_yes')}
          </button>
          <button type="button" onClick={() => setClosing(false)}>
            {say('button_close_no')}
          </button>
        </>
      ) : (
        <button type="button" class="quiet" onClick={() => setClosing(true)}>
          {say('button_close')}
        </button>
      )}
    </section>
  );
}
