import { useEffect, useState } from 'preact/hooks';
import { PARTS } from './parts/parts';
import { type Shown, TASKS } from './tasks';

const shownBy = (hash: string): Shown => {
  const name = hash.replace(/^#/, '');
  return PARTS.find(({ id }) => id === name)?.id ?? TASKS.find((task) => task === name) ?? 'us';
};

/** The part that the address names. */
export function usePart(): Shown {
  const [shown, setShown] = useState(() => shownBy(location.hash));
  useEffect(() => {
    const gone = new AbortController();
    addEventListener('hashchange', () => setShown(shownBy(location.hash)), { signal: gone.signal });
    return () => gone.abort();
  }, []);
  return shown;
}
