import type { Place } from '../../guidance/places';
import { popupWords as say } from '../../platform/popup-words';

type LinksOf = { places: readonly Place[]; heading: string; count?: number; short?: boolean };

/** Places to go, under what they are for. `short` leaves out what each is about, so that all are seen at once. */
export const Links = ({ places, heading, count = 0, short = false }: LinksOf) => (
  <nav aria-label={heading}>
    <h2>{heading}</h2>
    <ul class={short ? 'links tiles' : 'links'}>
      {places.map(({ hash, key }) => (
        <li key={hash}>
          <a href={`#${hash}`}>
            <strong>{say(`nav_${key}`)}</strong>
            {!short && <span>{say(`nav_${key}_more`, { count })}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
