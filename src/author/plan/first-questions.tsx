import { authorWords as say } from '../author-words';

/** What to ask each other before anybody writes: on the first page, and on the plan for an hour together. */
export const FirstQuestions = () => (
  <ol>
    <li>{say('start_question_1')}</li>
    <li>{say('start_question_2')}</li>
    <li>{say('start_question_3')}</li>
  </ol>
);
