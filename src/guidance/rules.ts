import { aboutColleagues } from './rules/about-colleagues';
import { aboutPatients } from './rules/about-patients';
import { aboutPractice } from './rules/about-practice';
import { aboutSpeaking } from './rules/about-speaking';
import { councilDocuments } from './rules/council-documents';
import { regulatorDocuments } from './rules/documents';
import { nationDocuments } from './rules/nation-documents';
import { otherDocuments } from './rules/other-documents';
import type { Clause, Rule, RuleDocument, Source } from './rules/rule';

/** Every document that a rule or a card rests on, by id. */
export const documents: Readonly<Record<string, RuleDocument>> = {
  ...regulatorDocuments,
  ...councilDocuments,
  ...nationDocuments,
  ...otherDocuments,
};

/** The rules that findings name. Clause numbers, versions and dates are data: they change, the words need not. */
export const rules: readonly Rule[] = [...aboutPatients, ...aboutColleagues, ...aboutSpeaking, ...aboutPractice].map(
  ({ id, sources }) => ({ id, clauses: sources.map(clauseOf) }),
);

export const ruleOf = (id: string): Rule | undefined => rules.find((rule) => rule.id === id);

/** Whether a document has been replaced by the given day (`YYYY-MM-DD`). */
export const isSuperseded = ({ supersededBy }: Pick<RuleDocument, 'supersededBy'>, today: string): boolean =>
  supersededBy !== undefined && supersededBy.expected <= today.slice(0, 7);

/** A source joined with its document. */
export function clauseOf({ document: id, clause, confidence }: Source): Clause {
  const document = documents[id];
  if (!document) throw new Error(`No document ${id} in guidance/rules`);
  const { title, ...rest } = document;
  const wasRead = confidence === 'seen' || confidence === 'seen-second-hand';
  return {
    ...rest,
    document: title,
    ...(clause && { clause }),
    confidence,
    lastChecked: wasRead ? document.lastRead : null,
  };
}
