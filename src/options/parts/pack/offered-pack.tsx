import { useEffect, useRef, useState } from 'preact/hooks';
import { deliveryWords as say } from '../../../guidance/delivery-words';
import { type PackState, readFloors } from '../../../guidance/pack-in-force';
import { problemLines } from '../../../guidance/pack-status-words';
import { textOf } from '../../../guidance/spoken';
import type { Read } from '../../../pack/problem';
import { type Offer, openOffer } from '../../../pack/signing/open-offer';
import { dayOf } from '../../../platform/day';
import { dropOffer } from '../../../platform/kept-pack';
import { ownVersion } from '../../../platform/own-version';
import { byHand } from './by-hand';

/** A pack that waits for a yes: whose it says it is, what to compare by telephone, and whether its keys are known here. */
export function OfferedPack({ file, pack }: { file: string; pack: PackState }) {
  const [opened, setOpened] = useState<Read<Offer> | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let gone = false;
    setOpened(null);
    void open(file).then((found) => gone || setOpened(found));
    return () => {
      gone = true;
    };
  }, [file]);
  useEffect(() => {
    if (opened) heading.current?.focus();
  }, [opened]);
  if (!opened) return null;
  return (
    <div class="offer">
      <h3 tabIndex={-1} ref={heading}>
        {say(opened.ok ? 'offer_heading' : 'offer_wrong')}
      </h3>
      {opened.ok ? (
        <Whose offer={opened.value} pack={pack} />
      ) : (
        <>
          <ul>
            {problemLines(opened.problems).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <button type="button" onClick={dropOffer}>
            {say('button_offer_away')}
          </button>
        </>
      )}
    </div>
  );
}

function Whose({ offer, pack: now }: { offer: Offer; pack: PackState }) {
  const { identity, version, writtenBy } = offer.pack;
  const known = now.state === 'in-force' && now.fingerprint === offer.fingerprint;
  return (
    <>
      <p>
        {say('offer_says', {
          organisation: textOf(identity.organisation),
          code: identity.odsCode,
          version,
          name: writtenBy.name,
          role: textOf(writtenBy.role),
        })}
      </p>
      {known ? (
        <p>{say('offer_same_keys')}</p>
      ) : (
        <>
          {now.state === 'in-force' && <p class="notice">{say('offer_other_keys')}</p>}
          <p>{say('offer_compare')}</p>
          <p class="fingerprint">{offer.fingerprint}</p>
        </>
      )}
      <div class="row">
        <button type="button" class="main" onClick={() => byHand('take')}>
          {say(known ? 'button_take_next' : 'button_take')}
        </button>
        <button type="button" onClick={dropOffer}>
          {say('button_refuse')}
        </button>
      </div>
    </>
  );
}

const open = async (file: string): Promise<Read<Offer>> =>
  openOffer(new TextEncoder().encode(file), {
    floors: await readFloors(),
    version: ownVersion(),
    today: dayOf(new Date()),
  });
