import type { Problem } from '../pack/problem';
import type { Staleness } from '../pack/staleness';
import type { KeptPack, PackNews } from '../platform/kept-pack';
import { dayWords, momentWords, deliveryWords as say } from './delivery-words';
import type { PackState } from './pack-in-force';
import { sentenceOf, sentenceOfKept } from './pack-words';

/** What must be said before anybody relies on it: that it is old, or not used at all. Null when all is well. */
export function warningWords(state: PackState): string | null {
  if (state.state === 'set-aside') return say('set_aside', { why: state.problems.map(sentenceOf).join(' ') });
  return state.state === 'in-force' ? oldWords(state.staleness) : null;
}

function oldWords(staleness: Staleness): string | null {
  switch (staleness.state) {
    case 'fresh':
      return null;
    case 'review-due':
      return say('old_review_due', { date: dayWords(staleness.since) });
    case 'expired':
      return say('old_expired', { date: dayWords(staleness.since) });
    case 'not-yet':
      return say('old_not_yet', { date: dayWords(staleness.written) });
  }
}

/** How it came to this browser. */
export function cameWords({ by, address, takenAt }: KeptPack): string {
  const date = momentWords(takenAt);
  if (by === 'policy')
    return address === null ? say('came_with_policy', { date }) : say('came_from_policy_address', { address, date });
  return address === null ? say('came_from_file', { date }) : say('came_from_address', { address, date });
}

/** A look that began longer ago than this, in milliseconds, was cut short: the browser was closed. */
const LONGEST_LOOK_MS = 60_000;

/** What came of the last try to get a pack; null before the first. @param now milliseconds since 1970 */
export function newsWords({ last }: PackNews, now: number): string | null {
  if (!last) return null;
  const date = momentWords(last.at);
  const why = last.problems.map(sentenceOfKept).join(' ');
  switch (last.outcome) {
    case 'asking':
      return now - last.at < LONGEST_LOOK_MS ? say('news_asking') : say('news_stopped', { date });
    case 'taken':
      return say('news_taken', { date });
    case 'same':
      return say('news_same', { date });
    case 'not-reached':
      return say('news_not_reached', { date, why });
    case 'refused':
      return say('news_refused', { date, why });
  }
}

/** Each problem as a sentence, with where it is for those who can mend it. */
export const problemLines = (problems: readonly Problem[]): string[] =>
  problems.map((problem) => (problem.path === '' ? sentenceOf(problem) : `${problem.path}: ${sentenceOf(problem)}`));
