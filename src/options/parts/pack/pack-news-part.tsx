import { deliveryWords as say } from '../../../guidance/delivery-words';
import { newsWords } from '../../../guidance/pack-status-words';
import type { PackNews } from '../../../platform/kept-pack';
import { askLeave } from '../../../platform/permission';
import { patternOf } from '../../../platform/place';
import { byHand } from './by-hand';

/** What came of the last look for a pack, and one press to look now, or to let the browser look at all. */
export function PackNewsPart({ news }: { news: PackNews }) {
  const said = newsWords(news, Date.now());
  const address = news.next?.address;
  const pattern = address && patternOf(address);
  const asks = news.last?.problems.some(({ key }) => key === 'fetch_permission');
  const allow = async () => {
    if (pattern && (await askLeave(pattern))) byHand('look');
  };
  return (
    <>
      <p role="status">{said}</p>
      {address && pattern && asks && (
        <button type="button" class="main" onClick={allow}>
          {say('button_allow_host', { host: new URL(address).hostname })}
        </button>
      )}
      {address && !asks && (
        <button type="button" onClick={() => byHand('look')}>
          {say('button_look')}
        </button>
      )}
    </>
  );
}
