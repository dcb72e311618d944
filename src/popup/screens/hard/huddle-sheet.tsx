import { contactsFor } from '../../../guidance/contacts-for';
import type { HardQuestion } from '../../../guidance/hard-questions/question';
import { type Statement, statementsOf } from '../../../guidance/hard-questions/statements';
import { hardWords as say, textsOf } from '../../../guidance/hard-questions/words';
import { pageWords } from '../../../guidance/page-words';
import { textOf } from '../../../guidance/spoken';
import type { Guidance } from '../../../pack/merge';
import { Page } from '../page';
import { Careful, Pulls } from './sides';

/** Lines to write on, as a sheet of A4 has room for. */
const TO_WRITE_ON = ['first', 'second', 'third'] as const;

/** A question on one sheet of paper, for the ten minutes that a team has. */
export const HuddleSheet = ({ question, guidance }: { question: HardQuestion; guidance: Guidance }) => (
  <div class="sheet">
    <Page title={say(`hard_${question.key}_title`)} back={`#hard/${question.id}`}>
      <button type="button" class="main no-print" onClick={() => print()}>
        {say('sheet_print')}
      </button>
      <p class="hint">{say('sheet_lead')}</p>
      <p class="situation">{say(`hard_${question.key}_situation`)}</p>
      <h2>{say('pulls')}</h2>
      <Pulls question={question} />
      <h2>{say('offline')}</h2>
      <p>{say(`hard_${question.key}_offline`)}</p>
      <h2>{say('careful')}</h2>
      <Careful question={question} />
      <h2>{say('said')}</h2>
      <Said statements={statementsOf(question)} />
      <h2>{say('huddle')}</h2>
      <ol class="questions">
        {textsOf(question.key, 'huddle').map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      <h2>{say('sheet_take')}</h2>
      {TO_WRITE_ON.map((line) => (
        <div key={line} class="to-write-on" />
      ))}
      <h2>{say('talk')}</h2>
      <p>
        {say(`hard_${question.key}_talk`)}{' '}
        {contactsFor(guidance, question.talkTo)
          .filter(({ from }) => from === 'pack')
          .map(({ name, phone }) => [textOf(name), phone].filter(Boolean).join(' '))
          .join('; ')}
      </p>
      <p class="hint">{say('sheet_foot')}</p>
    </Page>
  </div>
);

/** How a statement is known, where that is not by reading it: a mark beside it, and below what the mark stands for. */
const DOUBTS = [
  { mark: '*', says: 'source_memory', known: ['high', 'medium'] },
  { mark: '†', says: 'source_second_hand', known: ['seen-second-hand'] },
] as const;
type Doubt = (typeof DOUBTS)[number];
const isSo = ({ known }: Doubt, statement: Statement) => known.some((one) => one === statement.known);

const Said = ({ statements }: { statements: readonly Statement[] }) => (
  <>
    <ul>
      {statements.map((statement) => (
        <li key={statement.says}>
          {statement.says}{' '}
          <span class="hint">
            {`(${statement.by}, ${statement.version === 'undated' ? pageWords('source_undated') : statement.version})`}
            {DOUBTS.filter((doubt) => isSo(doubt, statement)).map(({ mark }) => mark)}
          </span>
        </li>
      ))}
    </ul>
    <p class="hint">
      {DOUBTS.filter((doubt) => statements.some((one) => isSo(doubt, one)))
        .map(({ mark, says }) => `${mark} ${pageWords(says)}`)
        .join(' ')}
    </p>
  </>
);
