import type { Guidance } from '../../pack/merge';
import { PhoneLine } from './phone-line';
import { SaidLine } from './said';

/** Lines that answer by day and night. */
export const LinesToCall = ({ lines }: { lines: Guidance['crisisLines'] }) => (
  <ul class="lines">
    {lines.map(({ id, name, for: what, phone }) => (
      <PhoneLine key={id} name={<SaidLine words={name} />} number={phone}>
        <SaidLine words={what} />
      </PhoneLine>
    ))}
  </ul>
);
