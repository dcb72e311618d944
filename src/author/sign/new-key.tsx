import { useState } from 'preact/hooks';
import { fingerprintOf } from '../../pack/signing/key-set';
import { newSigningKey } from '../../pack/signing/sign';
import { handOut } from '../../ui/page/hand-out';
import { type AuthorKey, authorWords as say } from '../author-words';
import { lockKey } from './locked-key';
import { KeyLines } from './with-key';

/** Three random words are longer than this; a shorter passphrase is found by trying. In UTF-16 units. */
const LEAST = 12;

type Made = { key: string; fingerprint: string };

/** Makes a key, locked by a passphrase, and hands it out as a file at once: this page keeps none. */
export function NewKey() {
  const [made, setMade] = useState<Made | null>(null);
  const [wrong, setWrong] = useState<AuthorKey | null>(null);
  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const written = new FormData(form);
    const passphrase = String(written.get('passphrase') ?? '');
    if (passphrase.length < LEAST) return setWrong('new_key_short');
    if (passphrase !== written.get('again')) return setWrong('new_key_differs');
    setWrong(null);
    const { pkcs8, key } = await newSigningKey();
    handOut('pack-key.pem', await lockKey(pkcs8, passphrase), 'application/x-pem-file');
    pkcs8.fill(0);
    form.reset();
    setMade({ key, fingerprint: await fingerprintOf({ keys: [key], threshold: 1 }) });
  };
  return (
    <details class="apart">
      <summary>{say('new_key_heading')}</summary>
      <form onSubmit={onSubmit}>
        <p>{say('new_key_lead')}</p>
        <label for="new-passphrase">{say('new_key_passphrase')}</label>
        <input
          id="new-passphrase"
          name="passphrase"
          type="password"
          autocomplete="new-password"
          aria-describedby="new-key-wrong"
        />
        <label for="new-again">{say('new_key_again')}</label>
        <input id="new-again" name="again" type="password" autocomplete="new-password" />
        <p>
          <button type="submit">{say('button_new_key')}</button>
        </p>
        <div role="status" id="new-key-wrong">
          {wrong && <p class="wrong">{say(wrong, { least: LEAST })}</p>}
          {made && (
            <div class="good">
              <p>{say('new_key_made')}</p>
              <KeyLines keyText={made.key} fingerprint={made.fingerprint} />
            </div>
          )}
        </div>
      </form>
    </details>
  );
}
