import { useEffect, useState } from 'preact/hooks';
import { onLeaveChange } from '../../platform/permission';
import { onStoredChange } from '../../platform/stored';
import { onTabChange } from '../../platform/tab';

/** What `read` gives, read again whenever storage, permissions or the tab in front change; null before the first time. */
export function useFresh<T>(read: () => Promise<T>): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    let newest = 0;
    const again = async () => {
      newest += 1;
      const mine = newest;
      const found = await read();
      if (mine === newest && !gone.signal.aborted) setValue(() => found);
    };
    onStoredChange(() => void again(), gone.signal);
    onLeaveChange(() => void again(), gone.signal);
    onTabChange(() => void again(), gone.signal);
    void again();
    return () => gone.abort();
  }, [read]);
  return value;
}
