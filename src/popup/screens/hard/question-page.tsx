import { contactsFor } from '../../../guidance/contacts-for';
import type { HardQuestion } from '../../../guidance/hard-questions/question';
import { statementsOf } from '../../../guidance/hard-questions/statements';
import { noteOf, hardWords as say, textsOf } from '../../../guidance/hard-questions/words';
import { ownFirst } from '../../../guidance/own-sources';
import { pageWords } from '../../../guidance/page-words';
import { Page } from '../page';
import type { Given } from '../screens';
import { SeeAlso } from '../see-also';
import { SourceLine } from '../sources';
import { WhomLine } from '../whom-line';
import { Careful, Pulls } from './sides';

type Shown = Pick<Given, 'guidance' | 'you'> & { question: HardQuestion };

/** One question on which careful people differ. It says what there is to weigh, and leaves the weighing to whoever reads. */
export function QuestionPage({ question, guidance, you }: Shown) {
  const { id, key, places, cards, talkTo } = question;
  const note = noteOf(key);
  return (
    <Page title={say(`hard_${key}_title`)} back="#hard">
      <p class="callout">{say(`hard_${key}_first`)}</p>
      <p>{say(`hard_${key}_situation`)}</p>
      <h2>{say('pulls')}</h2>
      <Pulls question={question} />
      <h2>{say('offline')}</h2>
      <p>{say(`hard_${key}_offline`)}</p>
      <h2>{say('careful')}</h2>
      <p class="hint">{say('careful_lead')}</p>
      <Careful question={question} />
      <h2>{say('said')}</h2>
      <p class="hint">{say('said_lead')}</p>
      <ul class="statements">
        {ownFirst(statementsOf(question), you.profession).map((statement) => (
          <li key={statement.says}>
            <p>{statement.says}</p>
            <p class="hint">
              <SourceLine source={statement} />
            </p>
          </li>
        ))}
      </ul>
      {note && <p>{note}</p>}
      <p class="hint">{pageWords('sources_note')}</p>
      <h2>{say('talk')}</h2>
      <p>{say(`hard_${key}_talk`)}</p>
      <ul class="lines">
        {contactsFor(guidance, talkTo).map((whom) => (
          <WhomLine key={`${whom.from} ${whom.id}`} {...whom} />
        ))}
      </ul>
      <section class="well" aria-labelledby="huddle">
        <h2 id="huddle">{say('huddle')}</h2>
        <ol>
          {textsOf(key, 'huddle').map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
        <p>
          {say('huddle_lead')}{' '}
          <a href={`/popup/index.html#hard/${id}/sheet`} target="_blank" rel="noreferrer">
            {say('huddle_print')}
          </a>
        </p>
      </section>
      <SeeAlso heading={say('onward')} places={places} cards={cards} guidance={guidance} />
    </Page>
  );
}
