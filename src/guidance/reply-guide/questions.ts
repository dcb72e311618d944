/**
 * What is asked before one answers somebody, in this order: the web posting response assessment of the United States Air
 * Force (Public Affairs Agency, version 2, about 2009; public domain), changed for care. Whether anyone is in danger comes
 * first; whether it is kind, fair or useful comes before whether it is wrong; and people get no labels.
 */
export const ANSWERS = {
  voice: ['self', 'organisation'],
  danger: ['no', 'life', 'threat'],
  tone: ['kind', 'stings', 'question', 'no'],
  asks: ['health', 'media', 'other'],
  confirm: ['yes', 'no'],
  true: ['yes', 'no', 'feeling', 'attack'],
  right: ['yes', 'no'],
  why: ['talk', 'shared', 'reach', 'heard', 'nothing'],
  what: ['passing', 'blog', 'campaign', 'news'],
  helps: ['them', 'us'],
} as const;

export type QuestionId = keyof typeof ANSWERS;
export type AnswerTo<Q extends QuestionId> = (typeof ANSWERS)[Q][number];
/** What is answered so far. In memory of the page alone. */
export type Answers = { readonly [Q in QuestionId]?: AnswerTo<Q> };

export const QUESTIONS = Object.keys(ANSWERS) as readonly QuestionId[]; // keys of a record over exactly these

/** Who writes is told beside the first question, and nobody has to: most write for themselves. */
export const AT_FIRST: Answers = { voice: 'self' };

/** Whether a question has to be asked after what was said before it; whether an answer helps them is asked at the end. */
export const IS_ASKED: Readonly<Record<Exclude<QuestionId, 'helps'>, (said: Answers) => boolean>> = {
  voice: () => true,
  danger: () => true,
  tone: ({ danger }) => danger === 'no',
  asks: ({ tone }) => tone === 'question',
  confirm: ({ tone }) => tone === 'stings' || tone === 'no',
  true: ({ tone }) => tone === 'no',
  right: (said) => said.asks === 'other' || isTrue(said) || isWrong(said),
  why: (said) => said.true === 'feeling' || (isTrue(said) && said.right === 'yes'),
  what: (said) => isWrong(said) && said.right === 'yes',
};

/** Something went badly, and it is so, at least in part. What is fair is taken to be true. */
export const isTrue = (said: Answers): boolean => said.tone === 'stings' || said.true === 'yes';

/** Facts that can be put right. Whoever puts somebody's own story right tells that it is known. */
const isWrong = (said: Answers): boolean => said.true === 'no' && said.confirm === 'no';
