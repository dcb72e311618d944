import { deliveryWords as say } from '../../../guidance/delivery-words';
import { newsWords } from '../../../guidance/pack-status-words';
import type { PackNews } from '../../../platform/kept-pack';
import { askLeave } from '../../../platform/permission';
import { patternOf } from '../../../platform/place';
import { byHand } from './by-hand';

/** What came of the last look for a pack, and what can be done: look now, let the browser look at all, or leave. */
export function PackNewsPart({ news, mayLeave }: { news: PackNews; mayLeave: boolean }) {
  const address = news.next?.address;
  const pattern = address && patternOf(address);
  const needsLeave = news.last?.problems.some(({ key }) => key === 'fetch_permission');
  const allow = async () => {
    if (pattern && (await askLeave(pattern))) byHand('look');
  };
  return (
    <>
      <p role="status">{newsWords(news, Date.now())}</p>
      <div class="row">
        {address && needsLeave && (
          <button type="button" class="main" onClick={allow}>
            {say('button_allow_host', { host: new URL(address).hostname })}
          </button>
        )}
        {address && !needsLeave && (
          <button type="button" onClick={() => byHand('look')}>
            {say('button_look')}
          </button>
        )}
        {mayLeave && (
          <button type="button" onClick={() => byHand('leave')}>
            {say('button_leave')}
          </button>
        )}
      </div>
    </>
  );
}
