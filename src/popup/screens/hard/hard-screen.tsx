import { hardQuestionOf, hardQuestions } from '../../../guidance/hard-questions/questions';
import { hardWords as say } from '../../../guidance/hard-questions/words';
import { popupWords } from '../../../platform/popup-words';
import { Page } from '../page';
import type { Given } from '../screens';
import { HuddleSheet } from './huddle-sheet';
import { QuestionPage } from './question-page';
import './hard.css';

/** Eight questions without a verdict: the list, one of them, or its sheet for a team. */
export function HardScreen(given: Given) {
  const [id, form] = given.rest;
  const question = hardQuestionOf(id);
  if (!question) return <List />;
  if (form === 'sheet') return <HuddleSheet question={question} guidance={given.guidance} />;
  return <QuestionPage key={question.id} question={question} {...given} />;
}

const List = () => (
  <Page title={popupWords('nav_hard')}>
    <p>{say('list_lead')}</p>
    <ul class="links" aria-label={say('list_label')}>
      {hardQuestions.map(({ id, key }) => (
        <li key={id}>
          <a href={`#hard/${id}`}>
            <strong>{say(`hard_${key}_title`)}</strong>
          </a>
        </li>
      ))}
    </ul>
    <p class="apart">{say('list_team')}</p>
  </Page>
);
