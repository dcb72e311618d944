import { deliveryWords as say } from '../../guidance/delivery-words';
import type { InForce, PackState } from '../../guidance/pack-in-force';
import { cameWords, newsWords, warningWords } from '../../guidance/pack-status-words';
import type { PackNews } from '../../platform/kept-pack';
import { Page } from './page';
import { PackAsks } from './whose/pack-asks';
import { PackMakers } from './whose/pack-makers';

/** Whose guidance this is: who wrote it, with whom, who answers for it, how old it is, how it came, and what it asks. */
export function WhoseScreen({ pack, news, off }: { pack: PackState; news: PackNews; off: readonly string[] }) {
  const warning = warningWords(pack);
  return (
    <Page title={say('whose_title')}>
      {warning && <p class="notice">{warning}</p>}
      {pack.state === 'in-force' ? (
        <>
          <PackMakers {...pack} />
          <PackAsks pack={pack.pack} off={off} />
        </>
      ) : (
        <p>{say('whose_built_in')}</p>
      )}
      <HowItCame pack={pack} news={news} />
      <p class="callout">{say('whose_cannot')}</p>
    </Page>
  );
}

function HowItCame({ pack, news }: { pack: PackState; news: PackNews }) {
  // That this very pack came stands there already
  const said = news.last?.outcome === 'taken' ? null : newsWords(news, Date.now());
  if (pack.state !== 'in-force' && !said) return null;
  return (
    <>
      <h2>{say('whose_came')}</h2>
      {pack.state === 'in-force' && <Came {...pack} />}
      {said && <p>{said}</p>}
    </>
  );
}

const Came = ({ kept, fingerprint }: InForce) => (
  <>
    <p>{cameWords(kept)}</p>
    <p class="hint">{say('came_fingerprint', { fingerprint })}</p>
  </>
);
