import { deliveryWords as say } from '../../../guidance/delivery-words';
import { namesPack } from '../../../guidance/pack-in-force';
import type { OptionsShown } from '../../read-options';
import { AddPack } from './add-pack';
import { OwnTermsOff } from './own-terms-off';
import { PackHere } from './pack-here';
import { PackNewsPart } from './pack-news-part';

/** The organisation's guidance: which one is in use, how it came, what became of a newer one, and how to add or leave one. */
export function PackPart(shown: OptionsShown) {
  const { pack, news, kept } = shown;
  const byPolicy = namesPack(kept.policy);
  return (
    <section aria-labelledby="pack">
      <h2 id="pack">{say('pack_heading')}</h2>
      {pack.state === 'none' && <p>{say(byPolicy ? 'pack_waiting' : 'pack_none')}</p>}
      <PackHere pack={pack} byPolicy={byPolicy} />
      <PackNewsPart news={news} mayLeave={pack.state !== 'none' && !byPolicy} />
      {pack.state === 'in-force' && <OwnTermsOff pack={pack.pack} off={shown.off} />}
      {!byPolicy && kept.policy.sharedDevice && <p>{say('add_shared')}</p>}
      {!byPolicy && !kept.policy.sharedDevice && <AddPack offer={shown.offer} pack={pack} />}
      <p class="apart">
        <a href="/author/index.html" target="_blank" rel="noreferrer">
          {say('author_link')}
        </a>
        <br />
        <span class="hint">{say('author_link_more')}</span>
      </p>
    </section>
  );
}
