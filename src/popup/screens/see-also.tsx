import { PLACES, type Place } from '../../guidance/places';
import { textOf } from '../../guidance/spoken';
import type { Guidance } from '../../pack/merge';
import { popupWords } from '../../platform/popup-words';
import { LinkList } from './link-list';

type Also = { heading: string; places: readonly Place['key'][]; cards: readonly string[]; guidance: Guidance };

/** Places and built-in cards to go on to, by the titles that they bear there. */
export const SeeAlso = ({ heading, places, cards, guidance }: Also) => (
  <nav class="apart" aria-label={heading}>
    <h2>{heading}</h2>
    <LinkList
      links={[
        ...PLACES.filter(({ key }) => places.includes(key)).map(({ hash, key }) => ({
          hash,
          title: popupWords(`nav_${key}`),
        })),
        ...guidance.cards
          .filter(({ id, from }) => from === 'built-in' && cards.includes(id))
          .map(({ id, title }) => ({ hash: `card/${id}`, title: textOf(title) })),
      ]}
    />
  </nav>
);
