import { useState } from 'preact/hooks';
import { sentenceOf } from '../guidance/pack-words';
import { LIMITS } from '../pack/limits';
import type { Pack } from '../pack/pack';
import { readPack } from '../pack/read-pack';
import { readEnvelope } from '../pack/signing/envelope';
import { starter } from '../pack/starter';
import { dayOf } from '../platform/day';
import { Drop } from '../ui/page/drop';
import { authorWords as say } from './author-words';
import { openFile } from './draft/file';
import { isObject, type Json } from './draft/json';
import type { Saved } from './draft/saved';
import { FirstQuestions } from './plan/first-questions';

/** One byte more than may be, so that a file that is too long shows. */
const bytesOf = async (file: File) => new Uint8Array(await file.slice(0, LIMITS.envelopeBytes + 1).arrayBuffer());

/** Where one begins: with nothing, or with a file that is chosen or dropped. */
export function Start({ onOpen, onRead }: { onOpen: (work: Saved) => void; onRead: (pack: Pack) => void }) {
  const [wrong, setWrong] = useState<string | null>(null);
  const today = dayOf(new Date());
  const open = async (file: File | undefined) => {
    if (!file) return;
    const opened = openFile(await bytesOf(file), today);
    if (opened.ok) return onOpen(opened.saved);
    setWrong(sentenceOf({ key: opened.problem, fill: { most: LIMITS.packBytes / 1024 } }));
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    const bytes = await bytesOf(file);
    const pack = readPack(readEnvelope(bytes)?.bytes ?? bytes);
    if (pack.ok) return onRead(pack.value);
    setWrong(sentenceOf(pack.problems[0]));
  };
  const begin = () => {
    const draft: Json = JSON.parse(JSON.stringify(starter(today)));
    if (isObject(draft)) onOpen({ draft, base: null, notes: [] });
  };
  return (
    <main class="start">
      <p>{say('start_lead')}</p>
      <p>
        <button type="button" class="main" onClick={begin}>
          {say('button_begin')}
        </button>
      </p>
      <Drop onFile={open}>
        <label for="open-file">{say('start_open')}</label>
        <input
          id="open-file"
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
        />
        <p class="hint">{say('start_open_hint')}</p>
      </Drop>
      <p role="alert" class="wrong">
        {wrong}
      </p>
      <h2>{say('start_read')}</h2>
      <label for="read-file">{say('start_read_file')}</label>
      <input
        id="read-file"
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
      />
      <p class="hint">{say('start_read_hint')}</p>
      <h2>{say('start_first')}</h2>
      <p>{say('start_first_lead')}</p>
      <FirstQuestions />
      <p class="hint">{say('start_kept')}</p>
    </main>
  );
}
