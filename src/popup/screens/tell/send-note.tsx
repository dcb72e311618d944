import { tellWords as say } from '../../../guidance/tell-words';
import { useCopied } from '../use-copied';

type SendNoteProps = {
  note: string;
  /** For the person's own mail program; null where the note is too long to hand over. */
  link: string | null;
};

/** The two ways to send it, both the person's own. */
export function SendNote({ note, link }: SendNoteProps) {
  const { isCopied, copy } = useCopied();
  return (
    <>
      {link === null && <p>{say('mail_too_long')}</p>}
      <p class="row">
        {link !== null && (
          <a class="button" href={link}>
            {say('mail')}
          </a>
        )}
        <button type="button" onClick={() => copy(note)}>
          {say('copy')}
        </button>
      </p>
      <p role="status">{isCopied(note) && say('copied')}</p>
      <p class="hint">
        {link !== null && say('mail_none')} {say('mail_work')}
      </p>
    </>
  );
}
