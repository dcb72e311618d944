import { textOf } from '../../../guidance/spoken';
import type { Reader } from '../../../guidance/tell/source';
import { tellWords as say } from '../../../guidance/tell-words';

type ToWhomProps = {
  reader: Reader | null;
  /** The address is left empty for the person's sake, not for want of one. */
  youChoose: boolean;
  subject: string;
};

/** What a mail holds beside the note, said before it is opened. */
export const ToWhom = ({ reader, youChoose, subject }: ToWhomProps) => (
  <ul class="plain">
    <li>
      {reader
        ? say('to', { name: textOf(reader.name), mail: reader.mail })
        : say(youChoose ? 'to_you_choose' : 'to_nobody')}
    </li>
    <li>{say('subject_shown', { subject })}</li>
  </ul>
);
