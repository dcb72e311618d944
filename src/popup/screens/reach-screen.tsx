import type { Here } from '../../platform/here';
import { popupWords as say } from '../../platform/popup-words';
import { NOT_COVERED, reachWords } from '../../sites/not-covered';
import { Page } from './page';

const OUT_OF_REACH = [1, 2, 3, 4, 5] as const;

export const ReachScreen = ({ here }: { here: Here }) => (
  <Page title={say('nav_reach')}>
    <p>{say('reach_lead')}</p>
    <ul>
      {OUT_OF_REACH.map((n) => (
        <li key={n}>{say(`reach_${n}`)}</li>
      ))}
    </ul>
    {here.state === 'on' && <OnThisSite id={here.page.site} />}
    <p class="callout">{say('reach_close')}</p>
  </Page>
);

/** What of the open site is out of reach: each has gaps of its own. */
function OnThisSite({ id }: { id: string }) {
  const gaps = NOT_COVERED[id] ?? [];
  if (gaps.length === 0) return null;
  return (
    <section>
      <h2>{reachWords('heading')}</h2>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>{reachWords(gap)}</li>
        ))}
      </ul>
    </section>
  );
}
