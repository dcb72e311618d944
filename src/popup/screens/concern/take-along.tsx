import { useState } from 'preact/hooks';
import { concernWords as say } from '../../../guidance/concern-words';
import { dayOf } from '../../../platform/day';
import { handOut } from '../../../ui/page/hand-out';
import { CopyText } from '../copy-text';

/** Copy, file or paper: the person's own, after a word about whose computer this is. @param now milliseconds since 1970 */
export function TakeAlong({ text, now }: { text: string; now: number }) {
  const [saved, setSaved] = useState<string | null>(null);
  const file = say('file_name', { day: dayOf(new Date(now)) });
  const save = () => {
    // Older editors of Windows take a text without this mark for another alphabet
    handOut(file, `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`, 'text/plain;charset=utf-8');
    setSaved(text);
  };
  return (
    <>
      <p class="callout">{say('take_warn')}</p>
      <div class="row take-along">
        <CopyText label={say('take_copy')} text={text} />
        <button type="button" onClick={save}>
          {say('take_save')}
        </button>
        <button type="button" onClick={() => print()}>
          {say('take_print')}
        </button>
      </div>
      <p class="hint" role="status">
        {saved === text && say('take_saved', { file })}
      </p>
    </>
  );
}
