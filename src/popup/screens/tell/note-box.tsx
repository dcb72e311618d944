import { useRef } from 'preact/hooks';
import { type Choice, gapIn } from '../../../guidance/tell/note';
import { tellWords as say } from '../../../guidance/tell-words';
import { Box } from '../box';

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
      <Box id="note" label={say('note')} hint={say('note_hint')} rows={8} text={note} onWrite={onWrite} onCome={come} />
    </p>
  );
}
