import { offersFor } from './offers/index';
import { supports } from './support/index';
import { takeNotes } from './take-notes';
import { topics } from './topics/index';
import type { Draft } from './types/draft';
import type { Policy } from './types/policy';
import type { Reading } from './types/reading';
import type { Review } from './types/review';
import { weigh } from './weigh';

/**
 * The one door: reads a draft and says what a careful colleague would say. Synchronous and pure: the gate calls it
 * while a send waits. A reading counts only when it is of exactly this text. A topic that fails is left out and named in
 * `leftOut`.
 */
export function check(draft: Draft, policy: Policy, reading?: Reading): Review {
  const notes = takeNotes(draft, reading?.text === draft.text ? reading : undefined);
  const leftOut: string[] = [];
  const safely = <T>(id: string, work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch {
      leftOut.push(id); // one roof for bugs: the rest of the review stands, and the person is told that it is not all
      return otherwise;
    }
  };
  const verdicts = topics.flatMap((topic) =>
    safely(topic.id, () => topic.decide(notes).map((v) => ({ topic, ...v })), []),
  );
  const support = supports.filter((s) => safely(s.id, () => s.decide(notes), false)).map((s) => s.id);
  const weighed = weigh(notes, verdicts, support, policy);
  const offers = safely('offers', () => offersFor(notes, weighed.findings, support), []);
  return { ...weighed, offers, mentions: notes.mentions, estimate: notes.estimate, leftOut };
}
