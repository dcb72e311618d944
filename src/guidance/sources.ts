import type { Card } from './cards';
import { ruleOf } from './rules';
import type { Clause } from './rules/rule';

/** A document that a card rests on, with the places in it that could be confirmed. */
export type CardSource = Omit<Clause, 'clause' | 'confidence' | 'lastChecked'> & {
  clauses: readonly string[];
  /** Whether nobody has read it yet: written down from memory. */
  fromMemory: boolean;
};

/** What is cited for a card, one entry a document. A clause remembered with medium confidence goes without its number. */
export function sourcesOf({ rules }: Card): CardSource[] {
  const clauses = rules.flatMap((id) => ruleOf(id)?.clauses ?? []);
  return clauses.flatMap((first) => {
    const group = clauses.filter(({ document }) => document === first.document);
    if (group[0] !== first) return [];
    const { clause: _clause, confidence: _confidence, lastChecked: _lastChecked, ...document } = first;
    const numbers = group.flatMap(({ clause, confidence }) => (clause && confidence !== 'medium' ? [clause] : []));
    const fromMemory = group.every(({ lastChecked }) => lastChecked === null);
    return [{ ...document, clauses: [...new Set(numbers)], fromMemory }];
  });
}
