import { guidanceWords } from '../../../guidance/guidance-words';
import { everyRoute } from '../../../guidance/routes';
import { PhoneLine } from '../phone-line';

/** The charity for people who speak up: what was posted may be a concern, and they are on nobody's pay here. */
export const ProtectLine = () => (
  <PhoneLine
    name={guidanceWords('route_protect_name')}
    number={everyRoute.find(({ id }) => id === 'protect')?.phone?.number}
  >
    {guidanceWords('route_protect_for')}
  </PhoneLine>
);
