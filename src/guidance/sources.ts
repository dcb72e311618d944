import type { Card } from './cards';
import { clauseOf, ruleOf } from './rules';
import { type Clause, CONFIDENCES, type Confidence } from './rules/rule';

/** A document that a card rests on, with the places in it that could be confirmed. */
export type CardSource = Omit<Clause, 'clause' | 'lastChecked'> & {
  clauses: readonly string[];
  /** The surest of what is cited from it. */
  confidence: Confidence;
  /** The day on which a stored copy was looked at. */
  lastRead: string;
};

/** What is cited for a card, one entry a document. A clause remembered with medium confidence goes without its number. */
export function sourcesOf({ rules, besides }: Pick<Card, 'rules' | 'besides'>): CardSource[] {
  const clauses = [...rules.flatMap((id) => ruleOf(id)?.clauses ?? []), ...besides.map(clauseOf)];
  return clauses.flatMap((first) => {
    const group = clauses.filter(({ regulator, document }) => isSame(first, { regulator, document }));
    if (group[0] !== first) return [];
    const { clause: _clause, lastChecked: _lastChecked, ...document } = first;
    const numbers = group.flatMap(({ clause, confidence }) => (clause && confidence !== 'medium' ? [clause] : []));
    return [{ ...document, confidence: surest(group), clauses: [...new Set(numbers)] }];
  });
}

/** Two bodies may give their documents the same name. */
const isSame = (a: Pick<Clause, 'regulator' | 'document'>, b: Pick<Clause, 'regulator' | 'document'>) =>
  a.regulator === b.regulator && a.document === b.document;

const surest = (clauses: readonly Clause[]): Confidence =>
  CONFIDENCES.find((one) => clauses.some(({ confidence }) => confidence === one)) ?? 'medium';
