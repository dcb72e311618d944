import { useState } from 'preact/hooks';
import type { Pack } from '../../pack/pack';
import { writeEnvelope } from '../../pack/signing/envelope';
import { fingerprintOf } from '../../pack/signing/key-set';
import { sign } from '../../pack/signing/sign';
import { handOut } from '../../ui/page/hand-out';
import { type AuthorKey, authorWords as say } from '../author-words';
import { fileName, toBytes } from '../draft/file';
import type { Work } from '../draft/use-draft';
import { openKey } from './locked-key';

type Done = { state: 'signed'; key: string; fingerprint: string } | { state: 'wrong'; why: AuthorKey } | null;

/** Signs exactly what was checked. The key is opened for this one moment and kept nowhere. */
export function WithKey({ work, pack }: { work: Work; pack: Pack }) {
  const [file, setFile] = useState<File | null>(null);
  const [done, setDone] = useState<Done>(null);
  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!file || !(form instanceof HTMLFormElement)) return setDone({ state: 'wrong', why: 'key_problem_none' });
    const passphrase = String(new FormData(form).get('passphrase') ?? '');
    const opened = await openKey(await file.text(), passphrase);
    if (!opened.ok) return setDone({ state: 'wrong', why: `key_problem_${opened.problem}` });
    form.reset();
    setFile(null);
    const { key } = opened.key;
    handOut(`${fileName(work.draft)}.signed.json`, writeEnvelope(await sign('pack', toBytes(work.draft), opened.key)));
    setDone({ state: 'signed', key, fingerprint: await fingerprintOf({ keys: [key], threshold: 1 }) });
  };
  return (
    <form onSubmit={onSubmit}>
      <h3>{say('sign_heading', { version: pack.version })}</h3>
      <p>{say('sign_key_lead')}</p>
      <label for="key-file">{say('sign_key_file')}</label>
      <input
        id="key-file"
        type="file"
        accept=".pem,.key"
        onChange={({ currentTarget }) => setFile(currentTarget.files?.[0] ?? null)}
      />
      <label for="key-passphrase">{say('sign_passphrase')}</label>
      <input id="key-passphrase" name="passphrase" type="password" autocomplete="off" />
      <p>
        <button type="submit" class="main">
          {say('button_sign')}
        </button>
      </p>
      <div role="status">
        {done?.state === 'wrong' && <p class="wrong">{say(done.why)}</p>}
        {done?.state === 'signed' && <Signed keyText={done.key} fingerprint={done.fingerprint} />}
      </div>
    </form>
  );
}

const Signed = ({ keyText, fingerprint }: { keyText: string; fingerprint: string }) => (
  <div class="good">
    <p>{say('signed')}</p>
    <KeyLines keyText={keyText} fingerprint={fingerprint} />
    <p>{say('signed_next')}</p>
  </div>
);

/** The half of a key that others pin, and what two people compare by telephone. */
export const KeyLines = ({ keyText, fingerprint }: { keyText: string; fingerprint: string }) => (
  <dl>
    <dt>{say('key_public')}</dt>
    <dd>
      <code>{keyText}</code>
    </dd>
    <dt>{say('key_fingerprint')}</dt>
    <dd>
      <code>{fingerprint}</code>
    </dd>
  </dl>
);
