import { useLayoutEffect, useRef } from 'preact/hooks';
import { cards } from '../../guidance/cards';
import { EMPLOYER, MORE, NEEDS } from '../../guidance/places';
import { popupWords as say } from '../../platform/popup-words';
import { LanguageSwitch } from '../../ui/page/language-switch';
import { NoticeBox } from '../../ui/page/notice';
import { Find } from '../find/find';
import { HereCard } from '../here-card';
import { LastHoldLine } from '../last-hold-line';
import { PackNotice } from '../pack-notice';
import type { Shown } from '../read-shown';
import { Rest } from '../rest';
import { WhoseGuidance } from '../whose-guidance';
import { LaterLink } from './later-screen';
import { Links } from './links';

type HomeProps = Shown & { onSettings: () => void };

/** In one glance: is it on here, whose guidance is this, whom can I ask. Then what people come for, by need. */
export function Home({ here, hold, kept, pack, onSettings }: HomeProps) {
  const { settings, policy, notice, language } = kept;
  const count = cards.length + (pack.state === 'in-force' ? pack.pack.cards.length : 0);
  return (
    <>
      <header>
        <img src="/icons/48.png" alt="" width="32" height="32" />
        <div>
          <Name />
          <p>{say('tagline')}</p>
        </div>
        <LanguageSwitch spoken={language} />
      </header>
      <main>
        <NoticeBox notice={notice} />
        <PackNotice pack={pack} />
        <HereCard here={here} kept={kept} />
        {hold && <LastHoldLine hold={hold} />}
        <LaterLink />
        <Rest settings={settings} told={here.state === 'snoozed'} />
        <WhoseGuidance pack={pack} policy={policy} />
        <Find pack={pack} you={settings}>
          <Links places={NEEDS} heading={say('nav_heading')} short />
          <Links places={MORE} heading={say('nav_more')} count={count} />
        </Find>
      </main>
      <footer>
        <a href={`#${EMPLOYER.hash}`}>{say(`nav_${EMPLOYER.key}`)}</a>
        <button type="button" class="quiet" onClick={onSettings}>
          {say('settings')}
        </button>
      </footer>
    </>
  );
}

/** Whoever comes back from another screen begins at the top again, with a screen reader too. */
function Name() {
  const name = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (location.hash !== '') name.current?.focus();
  }, []);
  return (
    <h1 tabIndex={-1} ref={name}>
      {say('name')}
    </h1>
  );
}
