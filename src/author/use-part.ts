import { useHash } from '../ui/page/use-hash';
import { PARTS } from './parts/parts';
import { type Shown, TASKS } from './tasks';

const shownBy = (hash: string): Shown => {
  const name = hash.replace(/^#/, '');
  return PARTS.find(({ id }) => id === name)?.id ?? TASKS.find((task) => task === name) ?? 'us';
};

/** The part that the address names. */
export const usePart = (): Shown => shownBy(useHash());
