import { aboutColleagues } from '../../guidance/rules/about-colleagues';
import { aboutPatients } from '../../guidance/rules/about-patients';
import { aboutPractice } from '../../guidance/rules/about-practice';
import { aboutSpeaking } from '../../guidance/rules/about-speaking';
import { regulatorDocuments } from '../../guidance/rules/documents';
import type { RuleDocument } from '../../guidance/rules/rule';

/** Councils whose codes most staff answer to, by the names that they use of themselves in both languages. */
const COUNCILS: Readonly<Record<string, string>> = { nmc: 'NMC', gmc: 'GMC', hcpc: 'HCPC' };

/** The documents of all others stay in the popup: a page carries no more than it shows. */
const RULES = [...aboutPatients, ...aboutColleagues, ...aboutSpeaking, ...aboutPractice];

const DOCUMENTS: Readonly<Record<string, RuleDocument | undefined>> = regulatorDocuments;

/**
 * What rules rest on in the codes of the large councils, weightiest first: one document of each, with the clauses whose
 * number is sure, and its version. The popup shows all the others, and where to read them.
 */
export function restsOn(rules: readonly string[]): string[] {
  const sources = rules.flatMap((id) => RULES.find((rule) => rule.id === id)?.sources ?? []);
  return Object.entries(COUNCILS).flatMap(([regulator, council]) => {
    const of = sources.filter(({ document }) => DOCUMENTS[document]?.regulator === regulator);
    const first = of[0] && DOCUMENTS[of[0].document];
    if (!first) return [];
    const clauses = of
      .filter(({ document, confidence }) => document === of[0]?.document && confidence !== 'medium')
      .flatMap(({ clause }) => clause ?? []);
    return [`${[`${council}: ${first.title}`, ...new Set(clauses)].join(', ')} (${first.version}).`];
  });
}
