import { hardQuestionOf, hardQuestions } from '../../../guidance/hard-questions/questions';
import { hardWords as say } from '../../../guidance/hard-questions/words';
import { popupWords } from '../../../platform/popup-words';
import { LinkList } from '../link-list';
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
    <LinkList
      label={say('list_label')}
      links={hardQuestions.map(({ id, key }) => ({ hash: `hard/${id}`, title: say(`hard_${key}_title`) }))}
    />
    <p class="apart">{say('list_team')}</p>
  </Page>
);
