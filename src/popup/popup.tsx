import { openSettings } from '../platform/tab';
import { useFresh } from '../ui/page/use-fresh';
import { useHash } from '../ui/page/use-hash';
import { Behind } from './behind';
import { readShown } from './read-shown';
import { Home } from './screens/home';
import { placeOf } from './screens/screens';

export function Popup() {
  const shown = useFresh(readShown);
  const place = placeOf(useHash());
  if (!shown) return null;
  return place ? <Behind key={place.name} {...place} shown={shown} /> : <Home {...shown} onSettings={openSettings} />;
}
