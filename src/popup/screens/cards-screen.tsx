import { headingOf } from '../../guidance/heading-of';
import { pageWords as say } from '../../guidance/page-words';
import { isFor } from '../../guidance/you';
import type { Guidance } from '../../pack/merge';
import { ABOUT } from '../../pack/shapes/cards';
import { Find } from '../find/find';
import { LinkList } from './link-list';
import { Page } from './page';
import { Principles } from './principles';
import { SaidLine } from './said';
import type { Given } from './screens';
import { WhoYouAre } from './who-you-are';

type Card = Guidance['cards'][number];

/** What the organisation holds to, then all cards that fit whoever reads, titled as people ask; and a box to find one. */
export const CardsScreen = ({ guidance, pack, you }: Pick<Given, 'guidance' | 'pack' | 'you'>) => (
  <Page title={say('cards_title')}>
    <p>{say('cards_lead')}</p>
    <Principles principles={guidance.principles} />
    <Find pack={pack} you={you}>
      <WhoYouAre you={you} />
      <Groups cards={guidance.cards.filter((card) => isFor(card, you))} />
      <p class="apart">
        <a href="/handout/index.html" target="_blank" rel="noreferrer">
          {say('patients_link')}
        </a>
        <br />
        <span class="hint">{say('patients_link_more')}</span>
      </p>
    </Find>
  </Page>
);

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
      <LinkList
        label={heading}
        links={cards.map(({ id, title }) => ({ hash: `card/${id}`, title: <SaidLine words={title} /> }))}
      />
    </section>
  );
