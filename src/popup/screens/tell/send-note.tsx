import { useState } from 'preact/hooks';
import { tellWords as say } from '../../../guidance/tell-words';

type SendNoteProps = {
  note: string;
  /** For the person's own mail program; null where the note is too long to hand over. */
  link: string | null;
};

/** The two ways to send it, both the person's own. */
export function SendNote({ note, link }: SendNoteProps) {
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async () => {
    await navigator.clipboard.writeText(note);
    setCopied(note);
  };
  return (
    <>
      {link === null && <p>{say('mail_too_long')}</p>}
      <p class="row">
        {link !== null && (
          <a class="button" href={link}>
            {say('mail')}
          </a>
        )}
        <button type="button" onClick={copy}>
          {say('copy')}
        </button>
      </p>
      <p role="status">{copied === note && say('copied')}</p>
      <p class="hint">
        {link !== null && say('mail_none')} {say('mail_work')}
      </p>
    </>
  );
}
