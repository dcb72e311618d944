import { useState } from 'preact/hooks';
import { cards, wordsOf } from '../../guidance/cards';
import { findCards } from '../../guidance/find-cards';
import { guidanceWords as say } from '../../guidance/guidance-words';
import { Page } from './page';

/** All cards, titled as people ask, narrowed as one types. */
export function CardsScreen() {
  const [query, setQuery] = useState('');
  const found = findCards(cards, query);
  return (
    <Page title={say('cards_title')}>
      <p>{say('cards_lead')}</p>
      <label for="find">{say('filter_label')}</label>
      <input
        id="find"
        type="search"
        autocomplete="off"
        aria-describedby="hint"
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p id="hint" class="hint">
        {say('filter_hint')}
      </p>
      <p role="status" class="hint">
        {query &&
          (found.length ? say('filter_found', { count: found.length, total: cards.length }) : say('filter_none'))}
      </p>
      <ul class="links" aria-label={say('card_list')}>
        {found.map(({ id, key }) => (
          <li key={id}>
            <a href={`#card/${id}`}>
              <strong>{say(wordsOf(key, 'title'))}</strong>
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
