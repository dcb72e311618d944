import { useEffect, useState } from 'preact/hooks';
import { type Screen, screenOf } from './screens';

/** The screen that the address names. */
export function useScreen(): Screen {
  const [screen, setScreen] = useState(() => screenOf(location.hash));
  useEffect(() => {
    const gone = new AbortController();
    addEventListener('hashchange', () => setScreen(screenOf(location.hash)), { signal: gone.signal });
    return () => gone.abort();
  }, []);
  return screen;
}
