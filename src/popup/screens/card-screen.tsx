import type { Card } from '../../guidance/cards';
import { wordsOf } from '../../guidance/cards';
import { guidanceWords as say } from '../../guidance/guidance-words';
import { Page } from './page';
import { Sources } from './sources';

/** One card: the good in it first, then the risk, how to do it well, and whom that protects. */
export function CardScreen({ card }: { card: Card }) {
  const of = (part: Parameters<typeof wordsOf>[1]) => say(wordsOf(card.key, part));
  return (
    <Page title={of('title')} back="#cards">
      <h2>{say('card_why')}</h2>
      <p>{of('why')}</p>
      <h2>{say('card_risk')}</h2>
      <p>{of('risk')}</p>
      <section class="well" aria-labelledby="well">
        <h2 id="well">{say('card_well')}</h2>
        <ul>
          <li>{of('well_1')}</li>
          <li>{of('well_2')}</li>
          <li>{of('well_3')}</li>
        </ul>
      </section>
      <h2>{say('card_protects')}</h2>
      <p>{of('protects')}</p>
      <h2>{say('card_example')}</h2>
      <p class="example">{of('example')}</p>
      {card.key === 'worried_about_safety' && (
        <p>
          <a href="#speak-up">{say('speak_up_title')}</a>
        </p>
      )}
      {card.key === 'in_danger' && (
        <p>
          <a href="#crisis">{say('crisis_lines')}</a>
        </p>
      )}
      <Sources card={card} />
    </Page>
  );
}
