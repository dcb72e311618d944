import { useRef } from 'preact/hooks';
import { type Choice, gapIn } from '../../../guidance/tell/note';
import { tellWords as say } from '../../../guidance/tell-words';

type NoteBoxProps = { note: string; choice: Choice | null; onWrite: (note: string) => void };

/** The whole note, to be changed at will. The first time one comes to it the caret stands in the gap. */
export function NoteBox({ note, choice, onWrite }: NoteBoxProps) {
  const visited = useRef(false);
  const come = (box: HTMLTextAreaElement) => {
    if (!visited.current) box.setSelectionRange(gapIn(choice), gapIn(choice));
    visited.current = true;
  };
  return (
    <p>
      <label for="note">{say('note')}</label>
      <span id="note-hint" class="hint">
        {say('note_hint')}
      </span>
      {/* Browsers write what stands in a box to the disk for a restart, unless it is off */}
      <textarea
        id="note"
        aria-describedby="note-hint"
        autocomplete="off"
        rows={8}
        value={note}
        onFocus={({ currentTarget }) => come(currentTarget)}
        onInput={({ currentTarget }) => onWrite(currentTarget.value)}
      />
    </p>
  );
}
