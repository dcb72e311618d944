import { useEffect, useState } from 'preact/hooks';
import { postedWords as say } from '../../../guidance/posted-words';
import { standsInTab } from '../../../platform/tab';

/** Prints the page, where a browser can: not out of its own popup. */
export function Print() {
  const [canPrint, setCanPrint] = useState(false);
  useEffect(() => {
    void standsInTab().then(setCanPrint);
  }, []);
  if (!canPrint) return null;
  return (
    <button type="button" onClick={() => print()}>
      {say('print')}
    </button>
  );
}
