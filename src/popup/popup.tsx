import { openSettings } from '../platform/tab';
import { useFresh } from '../ui/page/use-fresh';
import { Behind } from './behind';
import { readShown } from './read-shown';
import { Home } from './screens/home';
import { usePlace } from './use-place';

export function Popup() {
  const shown = useFresh(readShown);
  const place = usePlace();
  if (!shown || place === undefined) return null;
  return place ? <Behind key={place.name} {...place} shown={shown} /> : <Home {...shown} onSettings={openSettings} />;
}
