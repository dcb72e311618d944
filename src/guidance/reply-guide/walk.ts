import { asksWhomItHelps, type Ending, endingOf } from './ending';
import { type Answers, IS_ASKED, QUESTIONS, type QuestionId } from './questions';

/** How far the answers lead: those that count, and what is asked next or where it ends. */
export type Walk = { said: Answers; asked: readonly QuestionId[] } & ({ next: QuestionId } | { ending: Ending });

const isAsked = (question: QuestionId, said: Answers): boolean =>
  question === 'helps' ? asksWhomItHelps(said) : IS_ASKED[question](said);

/**
 * Goes through the questions once, from the first to the last, so that no path can loop. What was answered on another
 * path is left out and not forgotten: it counts again when a change leads back to it.
 */
export function walk(answers: Answers): Walk {
  let said: Answers = {};
  const asked: QuestionId[] = [];
  for (const question of QUESTIONS) {
    if (!isAsked(question, said)) continue;
    if (answers[question] === undefined) return { said, asked, next: question };
    said = { ...said, [question]: answers[question] };
    asked.push(question);
  }
  return { said, asked, ending: endingOf(said) };
}
