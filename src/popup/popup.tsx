import { popupWords as say } from '../platform/popup-words';
import { openSettings } from '../platform/tab';
import { useFresh } from '../ui/page/use-fresh';
import { Behind } from './behind';
import { readShown } from './read-shown';
import { Home } from './screens/home';
import { usePlace } from './use-place';

/** As the page itself begins, until more is known: it says the name at once, in whatever language. */
const NameAlone = () => (
  <header>
    <img src="/icons/48.png" alt="" width="32" height="32" />
    <div>
      <h1>{say('name')}</h1>
    </div>
  </header>
);

export function Popup() {
  const shown = useFresh(readShown);
  const place = usePlace();
  if (!shown || place === undefined) return <NameAlone />;
  return place ? <Behind key={place.name} {...place} shown={shown} /> : <Home {...shown} onSettings={openSettings} />;
}
