import { dayWords, deliveryWords as say } from '../../../guidance/delivery-words';
import type { PackState } from '../../../guidance/pack-in-force';
import { cameWords, warningWords } from '../../../guidance/pack-status-words';
import { textOf } from '../../../guidance/spoken';

/** The pack in use, whose it is and how it came. */
export function PackHere({ pack, byPolicy }: { pack: PackState; byPolicy: boolean }) {
  const warning = warningWords(pack);
  return (
    <>
      {warning && <p class="notice">{warning}</p>}
      {pack.state === 'in-force' && (
        <>
          <p>
            <strong>
              {say('whose_pack', {
                organisation: textOf(pack.pack.identity.organisation),
                version: pack.pack.version,
              })}
            </strong>{' '}
            {say('whose_review', { date: dayWords(pack.pack.reviewBy) })}
          </p>
          <p>
            {cameWords(pack.kept)} {byPolicy && say('pack_stays')}
          </p>
          <p class="hint">{say('came_fingerprint', { fingerprint: pack.fingerprint })}</p>
        </>
      )}
    </>
  );
}
