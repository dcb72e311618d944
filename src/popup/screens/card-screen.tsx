import { isAboutPosting } from '../../guidance/heading-of';
import { pageWords as say } from '../../guidance/page-words';
import { textOf } from '../../guidance/spoken';
import { tellWords as tell } from '../../guidance/tell-words';
import { withCard } from '../../guidance/with-card';
import type { You } from '../../guidance/you';
import type { Guidance } from '../../pack/merge';
import { popupWords } from '../../platform/popup-words';
import { CardsScreen } from './cards-screen';
import { Deeper } from './deeper';
import { InHand } from './in-hand';
import { Page } from './page';
import { Said, SaidLine } from './said';
import type { Given } from './screens';
import { Sources } from './sources';

type Card = Guidance['cards'][number];

/** Where a card leads on to: a screen, and its title. */
const SPEAK_UP = { screen: 'speak-up', title: () => say('speak_up_title') };
const LINES = { screen: 'crisis', title: () => say('crisis_lines') };
const REPLY = { screen: 'reply', title: () => popupWords('nav_reply') };
const LEADS_TO = {
  'worried-about-safety': SPEAK_UP,
  figures: SPEAK_UP,
  'your-contract': SPEAK_UP,
  'treated-badly': SPEAK_UP,
  'in-danger': LINES,
  'not-all-right': LINES,
  'reply-to-complaint': REPLY,
  'untrue-about-us': REPLY,
  'under-attack': { screen: 'threat', title: () => popupWords('nav_threat') },
  'already-posted': { screen: 'posted', title: () => popupWords('nav_posted') },
  'colleagues-post': { screen: 'colleague-posted', title: () => popupWords('nav_colleague_posted') },
  'i-manage': { screen: 'i-manage', title: () => popupWords('nav_i_manage') },
};
const leadsTo = (id: string) => Object.entries(LEADS_TO).find(([card]) => card === id)?.[1];

/** One card: the good in it first, then the risk, how to do it well, and whom that protects. */
export function CardScreen({ guidance, pack, you, rest: [id] }: Pick<Given, 'guidance' | 'pack' | 'you' | 'rest'>) {
  const card = guidance.cards.find((one) => one.id === id);
  if (!card) return <CardsScreen guidance={guidance} pack={pack} you={you} />;
  return (
    <Page title={textOf(card.title)} back="#cards">
      <CardBody card={card} guidance={guidance} you={you} />
      <p class="hint">
        <a href={`#tell/card/${card.id}`}>{tell('title')}</a>
      </p>
    </Page>
  );
}

type Shown = { card: Card; guidance: Guidance; you: You };

/** A card below its title: here, and beside the form in which it is written. */
export function CardBody({ card, guidance, you }: Shown) {
  const next = leadsTo(card.id);
  return (
    <>
      {card.from === 'pack' && <p class="hint">{say('about_pack')}</p>}
      <h2>{say(isAboutPosting(card.about) ? 'card_why' : 'card_first')}</h2>
      <Said words={card.why} />
      <h2>{say('card_risk')}</h2>
      <Said words={card.risk} />
      <section class="well" aria-labelledby="well">
        <h2 id="well">{say('card_well')}</h2>
        <ul>
          {card.well.map((point) => (
            <li key={textOf(point)}>
              <Said words={point} />
            </li>
          ))}
        </ul>
      </section>
      <h2>{say('card_protects')}</h2>
      <p>
        <SaidLine words={card.protectsHow} />
      </p>
      {card.examples.length > 0 && <h2>{say('card_example')}</h2>}
      {card.examples.map((example) => (
        <div class="example" key={textOf(example)}>
          <Said words={example} />
        </div>
      ))}
      {withCard(card.id).map((one) => (
        <InHand key={one.kind} what={one} guidance={guidance} />
      ))}
      {next && (
        <p>
          <a href={`#${next.screen}`}>{next.title()}</a>
        </p>
      )}
      <Deeper card={card.id} />
      <Sources sources={card.sources} profession={you.profession} />
    </>
  );
}
