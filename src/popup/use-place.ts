import { useEffect, useState } from 'preact/hooks';
import { OPENED, takePlace } from '../platform/opened-place';
import { useHash } from '../ui/page/use-hash';
import { type Place, placeOf } from './screens/screens';

/** Which screen is shown: by the address, or as our part of a page asked for it; undefined until that is known. */
export function usePlace(): Place | undefined {
  const hash = useHash();
  const [handed, setHanded] = useState<string | null>(null);
  useEffect(() => {
    // Somebody who comes back to it finds what was handed the first time
    if (hash === OPENED) void takePlace().then((taken) => setHanded((before) => taken ?? before ?? ''));
  }, [hash]);
  if (hash !== OPENED) return placeOf(hash);
  return handed === null ? undefined : placeOf(handed);
}
