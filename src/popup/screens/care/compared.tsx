import { type CarePage, STEPS } from '../../../guidance/duty-of-care/care-pages';
import { careWords as say } from '../../../guidance/duty-of-care/words';

/** What one would do in a room with a support group, beside the same online. */
export const Compared = ({ page: { key } }: { page: Pick<CarePage, 'key'> }) => (
  <table class="compared">
    <thead>
      <tr>
        <th scope="col">{say('room')}</th>
        <th scope="col">{say('online')}</th>
      </tr>
    </thead>
    {STEPS.map((step) => (
      <tbody key={step}>
        <tr>
          <th scope="rowgroup" colSpan={2}>
            {say(`step_${step}`)}
          </th>
        </tr>
        <tr>
          <td>{say(`care_${key}_${step}_room`)}</td>
          <td>{say(`care_${key}_${step}_online`)}</td>
        </tr>
      </tbody>
    ))}
  </table>
);
