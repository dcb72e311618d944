import type { Cost } from '../../platform/reader-wire';
import type { WhyOff } from '../../platform/why-off';
import { readerWords as say, whyOffWords } from '../../ui/page/reader-words';
import { Switch } from './switch';
import { useReaderCost } from './use-reader-cost';

/** That it is on, what it costs on this very machine, and its switch; or in a sentence why there is none. */
export function DeepReader({ on, allowed }: { on: boolean; allowed: boolean }) {
  const cost = useReaderCost(on && allowed);
  return (
    <section aria-labelledby="reader">
      <h2 id="reader">{say('heading')}</h2>
      <p id="reader-why">{say('why')}</p>
      <Switch setting="deepReader" on={on && allowed} label={say('switch')} why="reader-why" disabled={!allowed} />
      <p role="status">{allowed ? (on ? costs(cost) : say('off')) : say('off_organisation')}</p>
    </section>
  );
}

const BYTES_IN_MEGABYTE = 1_000_000;

function costs(cost: Cost | { off: WhyOff } | null): string {
  if (!cost) return say('measuring');
  if ('off' in cost) return whyOffWords(cost.off);
  return say('costs', {
    megabytes: Math.ceil(cost.memoryBytes / BYTES_IN_MEGABYTE),
    milliseconds: Math.ceil(cost.readMs),
  });
}
