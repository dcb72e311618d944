import { useEffect, useState } from 'preact/hooks';
import { openReaderPort } from '../../platform/reader-port';
import type { Cost } from '../../platform/reader-wire';
import type { WhyOff } from '../../platform/why-off';

/** What the deep reader costs here, or why there is none; null while it is loading and measuring itself. */
export function useReaderCost(on: boolean): Cost | { off: WhyOff } | null {
  const [cost, setCost] = useState<Cost | { off: WhyOff } | null>(null);
  useEffect(() => {
    setCost(null);
    if (!on) return;
    const port = openReaderPort({
      answer: (answer) => !('said' in answer) && setCost(() => answer),
      gone: () => {},
    });
    port?.ask({ cost: true });
    return () => port?.close();
  }, [on]);
  return cost;
}
