import { cardOf } from '../guidance/cards';
import type { Here } from '../platform/here';
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
import { ReachScreen } from './screens/reach-screen';
import type { Screen } from './screens/screens';
import { SpeakUpScreen } from './screens/speak-up-screen';
import { useScreen } from './screens/use-screen';

export type Shown = { kept: Kept; here: Here };

export async function readShown(): Promise<Shown> {
  const kept = await readKept();
  return { kept, here: await lookHere(kept.settings, kept.policy) };
}

export function Popup() {
  const shown = useFresh(readShown);
  const screen = useScreen();
  return shown && <OneScreen screen={screen} {...shown} />;
}

function OneScreen({ screen, kept, here }: { screen: Screen } & Shown) {
  switch (screen.name) {
    case 'card': {
      const card = cardOf(screen.id);
      return card ? <CardScreen card={card} /> : <CardsScreen />;
    }
    case 'cards':
      return <CardsScreen />;
    case 'speak-up':
      return <SpeakUpScreen />;
    case 'crisis':
      return <CrisisScreen />;
    case 'contacts':
      return <ContactsScreen />;
    case 'employer':
      return <EmployerScreen />;
    case 'reach':
      return <ReachScreen here={here} />;
    case 'home':
      return <Home here={here} kept={kept} onSettings={openSettings} />;
  }
}
