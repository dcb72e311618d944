import type { PackState } from '../guidance/pack-in-force';
import { warningWords } from '../guidance/pack-status-words';

/** That the organisation's guidance is old, or set aside: said where it is seen before it is relied on. */
export function PackNotice({ pack }: { pack: PackState }) {
  const warning = warningWords(pack);
  return warning && <p class="notice">{warning}</p>;
}
