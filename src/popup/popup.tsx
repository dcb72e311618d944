import { guidanceWith } from '../guidance/guidance';
import { type PackState, packInForce } from '../guidance/pack-in-force';
import type { Here } from '../platform/here';
import { type PackNews, packNews } from '../platform/kept-pack';
import { ownTermsOff } from '../platform/own-terms-off';
import { openSettings } from '../platform/tab';
import { type Kept, readKept } from '../ui/page/read-kept';
import { useFresh } from '../ui/page/use-fresh';
import { lookHere } from './look-here';
import { CardScreen } from './screens/card-screen';
import { CardsScreen } from './screens/cards-screen';
import { ContactsScreen } from './screens/contacts-screen';
import { CrisisScreen } from './screens/crisis-screen';
import { EmployerScreen } from './screens/employer-screen';
import { Home } from './screens/home';
import { LaterScreen } from './screens/later-screen';
import { ReachScreen } from './screens/reach-screen';
import type { Screen } from './screens/screens';
import { SpeakUpScreen } from './screens/speak-up-screen';
import { useScreen } from './screens/use-screen';
import { WhoseScreen } from './screens/whose-screen';

export type Shown = { kept: Kept; here: Here; pack: PackState; news: PackNews; off: readonly string[] };

export async function readShown(): Promise<Shown> {
  const kept = await readKept();
  const [here, pack, news] = await Promise.all([
    lookHere(kept.settings, kept.policy),
    packInForce(new Date()),
    packNews(),
  ]);
  const off = pack.state === 'in-force' ? await ownTermsOff(pack.pack.id) : [];
  return { kept, here, pack, news, off };
}

export function Popup() {
  const shown = useFresh(readShown);
  const screen = useScreen();
  return shown && <OneScreen screen={screen} {...shown} />;
}

function OneScreen({ screen, kept, here, pack, news, off }: { screen: Screen } & Shown) {
  const guidance = guidanceWith(pack.state === 'in-force' ? pack.pack : null);
  const you = kept.settings;
  switch (screen.name) {
    case 'card': {
      const card = guidance.cards.find(({ id }) => id === screen.id);
      return card ? (
        <CardScreen card={card} guidance={guidance} you={you} />
      ) : (
        <CardsScreen guidance={guidance} you={you} />
      );
    }
    case 'cards':
      return <CardsScreen guidance={guidance} you={you} />;
    case 'speak-up':
      return <SpeakUpScreen you={you} />;
    case 'crisis':
      return <CrisisScreen guidance={guidance} you={you} />;
    case 'contacts':
      return <ContactsScreen contacts={guidance.contacts} />;
    case 'employer':
      return <EmployerScreen policy={kept.policy} />;
    case 'reach':
      return <ReachScreen here={here} />;
    case 'later':
      return <LaterScreen />;
    case 'whose':
      return <WhoseScreen pack={pack} news={news} off={off} />;
    case 'home':
      return <Home here={here} kept={kept} pack={pack} onSettings={openSettings} />;
  }
}
