import { useState } from 'preact/hooks';
import { findCards } from '../../guidance/find-cards';
import { headingOf } from '../../guidance/heading-of';
import { pageWords as say } from '../../guidance/page-words';
import { isFor, type You } from '../../guidance/you';
import type { Guidance } from '../../pack/merge';
import { ABOUT } from '../../pack/shapes/cards';
import { Page } from './page';
import { SaidLine } from './said';
import { WhoYouAre } from './who-you-are';

type Card = Guidance['cards'][number];

/** All cards that fit whoever reads, titled as people ask and gathered by what they are about; narrowed as one types. */
export function CardsScreen({ guidance, you }: { guidance: Guidance; you: You }) {
  const [query, setQuery] = useState('');
  const mine = guidance.cards.filter((card) => isFor(card, you));
  const found = findCards(mine, query);
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
          (found.length ? say('filter_found', { count: found.length, total: mine.length }) : say('filter_none'))}
      </p>
      <WhoYouAre you={you} />
      {query ? <List label={say('card_list')} cards={found} /> : <Groups cards={found} />}
      <p class="apart">
        <a href="/handout/index.html" target="_blank" rel="noreferrer">
          {say('patients_link')}
        </a>
        <br />
        <span class="hint">{say('patients_link_more')}</span>
      </p>
    </Page>
  );
}

/** The organisation's own first, then by what they are about. */
const Groups = ({ cards }: { cards: readonly Card[] }) => {
  const ours = cards.filter(({ from }) => from === 'built-in');
  return (
    <>
      <Group heading={say('about_pack')} cards={cards.filter(({ from }) => from === 'pack')} />
      {ABOUT.map((about) => (
        <Group key={about} heading={headingOf(about)} cards={ours.filter((card) => card.about === about)} />
      ))}
    </>
  );
};

const Group = ({ heading, cards }: { heading: string; cards: readonly Card[] }) =>
  cards.length > 0 && (
    <section>
      <h2>{heading}</h2>
      <List label={heading} cards={cards} />
    </section>
  );

const List = ({ label, cards }: { label: string; cards: readonly Card[] }) => (
  <ul class="links" aria-label={label}>
    {cards.map(({ id, title, from }) => (
      <li key={`${from} ${id}`}>
        <a href={`#card/${id}`}>
          <strong>
            <SaidLine words={title} />
          </strong>
        </a>
      </li>
    ))}
  </ul>
);
