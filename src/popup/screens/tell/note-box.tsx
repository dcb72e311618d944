import { useRef } from 'preact/hooks';
import { tellWords as say } from '../../../guidance/tell-words';
import { Box } from '../box';

/** `gap` is where the person's own words go, in UTF-16 units. */
type NoteBoxProps = { note: string; gap: number; onWrite: (note: string) => void };

/** The whole note, to be changed at will. The first time one comes to it the caret stands in the gap. */
export function NoteBox({ note, gap, onWrite }: NoteBoxProps) {
  const visited = useRef(false);
  const come = (box: HTMLTextAreaElement) => {
    if (!visited.current) box.setSelectionRange(gap, gap);
    visited.current = true;
  };
  return (
    <p>
      <Box id="note" label={say('note')} hint={say('note_hint')} rows={8} text={note} onWrite={onWrite} onCome={come} />
    </p>
  );
}
