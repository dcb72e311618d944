import { useEffect, useState } from 'preact/hooks';

/** What stands after the address of this page, `#` included, as it changes. */
export function useHash(): string {
  const [hash, setHash] = useState(() => location.hash);
  useEffect(() => {
    const gone = new AbortController();
    addEventListener('hashchange', () => setHash(location.hash), { signal: gone.signal });
    return () => gone.abort();
  }, []);
  return hash;
}
