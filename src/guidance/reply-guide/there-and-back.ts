import { type Answers, AT_FIRST, QUESTIONS, type QuestionId } from './questions';
import { type KnownSituation, knownOf } from './situation';
import { type Walk, walk } from './walk';

/**
 * One person's way through the questions. `at` is a question that was gone back to; null is where the answers lead.
 * `known` is what the answered text told, while the person lets it stand.
 */
export type Going = { known: KnownSituation | null; answers: Answers; at: QuestionId | null };

export const begin = (known: KnownSituation | null): Going => ({
  known,
  answers: { ...AT_FIRST, ...knownOf(known) },
  at: null,
});

/** The question that is open; null at the end. */
export function openQuestion({ at, answers }: Going): QuestionId | null {
  if (at) return at;
  const here = walk(answers);
  return 'next' in here ? here.next : null;
}

/** Answers one question, and goes on to where all answers lead now. Others are kept. */
export const answer = (going: Going, said: Answers): Going => ({
  ...going,
  answers: { ...going.answers, ...said },
  at: null,
});

/** Questions that one can go back and forth between; who writes is asked beside the first. */
const between = ({ asked }: Walk): readonly QuestionId[] => asked.filter((question) => question !== 'voice');

/** The question before the one that is open, if there is one. */
export function questionBefore(going: Going): QuestionId | null {
  const asked = between(walk(going.answers));
  const open = openQuestion(going);
  const index = open ? asked.indexOf(open) : -1;
  return (index === -1 ? asked.at(-1) : asked[index - 1]) ?? null;
}

export const goTo = (going: Going, at: QuestionId): Going => ({ ...going, at });

/** Leaves the answer of the open question as it is, and goes to the one after it. */
export function goOn(going: Going): Going {
  const asked = between(walk(going.answers));
  const index = going.at ? asked.indexOf(going.at) : -1;
  return { ...going, at: (index === -1 ? null : asked[index + 1]) ?? null };
}

/** What was taken as known is not so: it is asked. */
export function ask({ known, answers }: Going): Going {
  const taken = Object.keys(knownOf(known));
  return {
    known: null,
    answers: Object.fromEntries(Object.entries(answers).filter(([question]) => !taken.includes(question))),
    at: null,
  };
}

/** Whether an answer is what the answered text told, not what the person said. */
export const isTaken = ({ known, answers }: Going, question: QuestionId): boolean =>
  knownOf(known)[question] !== undefined && knownOf(known)[question] === answers[question];

/** What it still looks like from the answered text; null once the person said otherwise. */
export function looksLike(going: Going): KnownSituation | null {
  const taken = QUESTIONS.filter((question) => knownOf(going.known)[question] !== undefined);
  return taken.every((question) => isTaken(going, question)) ? going.known : null;
}
