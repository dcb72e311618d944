import { type Answers, isTrue } from './questions';

/** Where the questions lead, the most usual first. */
export const RESULTS = ['welcome', 'let-be', 'listen', 'put-right', 'correct', 'route', 'look-after'] as const;
export type Result = (typeof RESULTS)[number];

/** Where a life may be at risk no advice on replies is given: help comes first. */
export type Ending = Result | 'help';

/** Results in which one says something of one's own. */
const SAYS_SOMETHING: readonly Ending[] = ['welcome', 'put-right', 'correct'];

/** Whether an organisation is asked whom its answer helps: where somebody is only heard or passed on, it helps them. */
export const asksWhomItHelps = (said: Answers): boolean =>
  said.voice === 'organisation' && SAYS_SOMETHING.includes(before(said));

/** @param said the answers of one path, every question of it answered */
export const endingOf = (said: Answers): Ending => (said.helps === 'us' ? 'let-be' : before(said));

function before(said: Answers): Ending {
  if (said.danger !== 'no') return 'help';
  if (said.tone === 'kind') return 'welcome';
  if (said.tone === 'question') return said.right === 'yes' ? 'welcome' : 'route';
  if (said.true === 'attack') return 'look-after';
  if (said.true === 'no') return said.right === 'yes' ? ofWrongFacts(said) : 'route';
  if (said.right === 'no') return 'route';
  return byReason(said);
}

/** A passing thought needs no correction. News is put right by those who speak to newsrooms. */
function ofWrongFacts({ what, voice }: Answers): Result {
  if (what === 'passing') return 'let-be';
  return what === 'news' && voice !== 'organisation' ? 'route' : 'correct';
}

/** People write to somebody because they want to talk, want it shared, cannot reach the right one, or want to be heard. */
function byReason(said: Answers): Result {
  if (said.why === 'reach') return 'route';
  if (said.why === 'heard') return 'listen';
  if (said.why === 'talk') return isTrue(said) ? 'put-right' : 'listen';
  if (said.tone === 'stings') return 'welcome';
  return said.why === 'shared' && isTrue(said) ? 'put-right' : 'let-be';
}
