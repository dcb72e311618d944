import { check } from '../../engine/check';
import { findTerms } from '../../engine/own/find-terms';
import { readText } from '../../engine/text/read-text';
import type { Draft } from '../../engine/types/draft';
import { PLAIN_POLICY, type Policy } from '../../engine/types/policy';
import { type Outcome, type Review, worse } from '../../engine/types/review';
import type { Pack } from '../pack';
import { toPolicy } from '../to-policy';
import { freedomSet } from './freedom-set';

/** A draft that must stay free, and what became of it. */
export type Lost = { draft: Draft; before: Outcome; after: Outcome };

/** Every draft of the set whose answer gets graver: another outcome, or one finding more. */
export function freedomLost(before: Policy, after: Policy, drafts: readonly Draft[] = freedomSet): Lost[] {
  return drafts
    .filter((draft) => mayGetGraver(draft, before, after))
    .flatMap((draft) => {
      const [was, is] = [check(draft, before), check(draft, after)];
      return isGraver(was, is) ? [{ draft, before: was.outcome, after: is.outcome }] : [];
    });
}

/** A policy has two ways to add to an answer: it speaks sooner of a topic, or one of its terms stands in the draft. */
const mayGetGraver = ({ text }: Draft, before: Policy, after: Policy): boolean =>
  Object.entries(after.thresholds).some(([topic, how]) => how === 'sooner' && !has(before, topic, 'sooner')) ||
  Object.entries(before.thresholds).some(([topic, how]) => how === 'surer' && !has(after, topic, 'surer')) ||
  findTerms(after.terms, readText(text)).length > 0;

const has = (policy: Policy, topic: string, how: 'sooner' | 'surer') =>
  Object.entries(policy.thresholds).some(([one, value]) => one === topic && value === how);

const isGraver = (was: Review, is: Review) =>
  (was.outcome !== is.outcome && worse(was.outcome, is.outcome) === is.outcome) ||
  is.findings.length > was.findings.length;

/** What a pack would take, on any day: terms of periods that have not begun, or are over, are asked as well. */
export const freedomLostBy = (pack: Pack): Lost[] => freedomLost(PLAIN_POLICY, atItsWidest(pack));

/** The most that a pack asks on any day. */
export function atItsWidest(pack: Pack): Policy {
  const always = pack.terms.map(({ period: _period, ...term }) => term);
  return toPolicy({ ...pack, terms: always }, pack.written);
}
