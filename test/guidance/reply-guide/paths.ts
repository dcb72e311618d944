import { type Ending, RESULTS } from '../../../src/guidance/reply-guide/ending';
import { ANSWERS, type Answers, type QuestionId } from '../../../src/guidance/reply-guide/questions';
import { walk } from '../../../src/guidance/reply-guide/walk';

/** One way through the questions: every press after the start, and where it ends. */
export type Path = { presses: readonly QuestionId[]; said: Answers; ending: Ending };

/** Every way through from what is known at the start; a way that never ended would overflow here. */
export function pathsFrom(start: Answers, presses: readonly QuestionId[] = []): Path[] {
  const here = walk(start);
  if ('ending' in here) return [{ presses, said: here.said, ending: here.ending }];
  return ANSWERS[here.next].flatMap((answer) => pathsFrom({ ...start, [here.next]: answer }, [...presses, here.next]));
}

export const everyPath: readonly Path[] = ANSWERS.voice.flatMap((voice) => pathsFrom({ voice }));
export const isResult = (ending: Ending): boolean => RESULTS.some((result) => result === ending);
export const inWords = ({ said, ending }: Path): string =>
  `${Object.entries(said)
    .map(([question, answer]) => `${question} ${answer}`)
    .join(', ')} → ${ending}`;
