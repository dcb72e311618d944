import { useState } from 'preact/hooks';
import { deliveryWords as say } from '../../../guidance/delivery-words';
import type { PackState } from '../../../guidance/pack-in-force';
import { sentenceOf, sentenceOfKept } from '../../../guidance/pack-words';
import { LIMITS } from '../../../pack/limits';
import { offerPack, type PackOffer, type Sentence } from '../../../platform/kept-pack';
import { hasAddressOfItsOwn } from '../../../platform/own-version';
import { packAddressOf } from '../../../platform/pack-address';
import { askLeave } from '../../../platform/permission';
import { patternOf } from '../../../platform/place';
import { Drop } from '../../../ui/page/drop';
import { byHand } from './by-hand';
import { OfferedPack } from './offered-pack';

/** Adding a pack by hand: a file, chosen or dropped, or an address. Nothing is used before the person has said whose it is. */
export function AddPack({ offer, pack }: { offer: PackOffer | null; pack: PackState }) {
  return (
    <>
      <h3>{say('add_heading')}</h3>
      <p>{say('add_lead')}</p>
      <Drop onFile={offerFile}>
        <input
          id="pack-file"
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void offerFile(file);
            currentTarget.value = '';
          }}
        />
        <label for="pack-file">{say('add_file')}</label>
      </Drop>
      <ByAddress waiting={offer?.address != null && offer.file === null && offer.problem === null} />
      {offer?.problem && (
        <p class="notice" role="alert">
          {sentenceOfKept(offer.problem)}
        </p>
      )}
      {offer?.file && <OfferedPack file={offer.file} pack={pack} />}
    </>
  );
}

const NO_PACK = { address: null, named: false, file: null, problem: null };
const refuse = (problem: Sentence) => offerPack({ ...NO_PACK, problem });

async function offerFile(file: File): Promise<void> {
  if (file.size > LIMITS.envelopeBytes) return refuse({ key: 'too_big', fill: { most: LIMITS.packBytes / 1024 } });
  await offerPack({ ...NO_PACK, file: await file.text() });
}

function ByAddress({ waiting }: { waiting: boolean }) {
  const [written, setWritten] = useState('');
  const [wrong, setWrong] = useState(false);
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    const address = packAddressOf(written);
    const pattern = address && patternOf(address);
    setWrong(address === null);
    if (!address || !pattern) return;
    const offered = offerPack({ ...NO_PACK, address });
    // Where the browser would tell the host who asks, leave is needed; it must be asked for while the press is being heard
    if (hasAddressOfItsOwn() && !(await askLeave(pattern)))
      return refuse({ key: 'fetch_permission', fill: { host: new URL(address).hostname } });
    await offered;
    byHand('ask');
  };
  return (
    <form class="by-address" onSubmit={onSubmit}>
      <label for="pack-address">{say('add_address')}</label>
      <input
        id="pack-address"
        type="url"
        autocomplete="off"
        aria-describedby="pack-address-hint pack-address-wrong"
        value={written}
        onInput={({ currentTarget }) => setWritten(currentTarget.value)}
      />
      <button type="submit" disabled={waiting}>
        {say(waiting ? 'add_fetching' : 'button_fetch')}
      </button>
      <p id="pack-address-hint" class="hint">
        {say('add_address_hint')}
      </p>
      <p id="pack-address-wrong" role="alert">
        {wrong && sentenceOf({ key: 'address' })}
      </p>
    </form>
  );
}
