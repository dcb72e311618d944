import type { AnswerTo, QuestionId } from '../../../guidance/reply-guide/questions';
import { replyWords as say } from '../../../guidance/reply-guide-words';

/** The keys of all answers: each has its words, or this does not compile. */
type AnswerKey = { [Q in QuestionId]: `answer_${Q}_${AnswerTo<Q>}` }[QuestionId];

/** An answer as it is offered, and told again later. */
export const answerWords = <Q extends QuestionId>(question: Q, answer: AnswerTo<Q>): string =>
  say(`answer_${question}_${answer}` as AnswerKey); // question and answer belong together, which a template cannot say
