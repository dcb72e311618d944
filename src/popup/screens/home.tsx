import { cards } from '../../guidance/cards';
import type { PackState } from '../../guidance/pack-in-force';
import type { Here } from '../../platform/here';
import { popupWords as say } from '../../platform/popup-words';
import { LanguageSwitch } from '../../ui/page/language-switch';
import { NoticeBox } from '../../ui/page/notice';
import type { Kept } from '../../ui/page/read-kept';
import { HereCard } from '../here-card';
import { PackNotice } from '../pack-notice';
import { Rest } from '../rest';
import { WhoseGuidance } from '../whose-guidance';
import { LaterLink } from './later-screen';

const LINKS = ['guidance', 'speak_up', 'crisis', 'contacts', 'employer', 'reach'] as const;
const TARGETS = {
  guidance: 'cards',
  speak_up: 'speak-up',
  crisis: 'crisis',
  contacts: 'contacts',
  employer: 'employer',
  reach: 'reach',
} satisfies Record<(typeof LINKS)[number], string>;

type HomeProps = { here: Here; kept: Kept; pack: PackState; onSettings: () => void };

/** In one glance: is it on here, whose guidance is this, whom can I ask. */
export function Home({ here, kept, pack, onSettings }: HomeProps) {
  const { settings, policy, notice, language } = kept;
  return (
    <>
      <header>
        <img src="/icons/48.png" alt="" width="36" height="36" />
        <div>
          <h1>{say('name')}</h1>
          <p>{say('tagline')}</p>
        </div>
        <LanguageSwitch spoken={language} />
      </header>
      <main>
        <NoticeBox notice={notice} />
        <PackNotice pack={pack} />
        <HereCard here={here} />
        <LaterLink />
        <Rest settings={settings} told={here.state === 'snoozed'} />
        <nav aria-labelledby="help">
          <h2 id="help">{say('nav_heading')}</h2>
          <ul class="links">
            {LINKS.map((link) => (
              <li key={link}>
                <a href={`#${TARGETS[link]}`}>
                  <strong>{say(`nav_${link}`)}</strong>
                  <span>{say(`nav_${link}_more`, { count: cards.length })}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </main>
      <footer>
        <WhoseGuidance pack={pack} policy={policy} />
        <button type="button" class="quiet" onClick={onSettings}>
          {say('settings')}
        </button>
      </footer>
    </>
  );
}
