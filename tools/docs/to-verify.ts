import { documents, rules } from '../../src/guidance/rules';
import type { Clause } from '../../src/guidance/rules/rule';
import { openQuestions } from './open-questions';

const CONFIDENCE = {
  seen: 'read in a stored copy',
  'seen-second-hand': 'read on another page that tells of it',
  high: 'from memory',
  medium: 'from memory, doubtful: shown without a number',
} satisfies Record<Clause['confidence'], string>;
const DOUBT: readonly Clause['confidence'][] = ['medium', 'high', 'seen-second-hand', 'seen'];

const line = (rule: string, { regulator, document, clause, version, confidence }: Clause) =>
  `| ${rule} | ${regulator} | ${document}${clause ? `, ${clause}` : ''} | ${version} | ${CONFIDENCE[confidence]} |`;

/** What has to be compared with its live page before a release: most doubtful first. */
export function toVerify(): string {
  const clauses = rules.flatMap(({ id, clauses }) => clauses.map((clause) => ({ id, clause })));
  const due = Object.values(documents).filter(({ supersededBy }) => supersededBy);
  const byDoubt = DOUBT.flatMap((confidence) => clauses.filter(({ clause }) => clause.confidence === confidence));
  return [
    '# To verify before a release',
    '',
    'Written from `src/guidance/rules` and `tools/docs/open-questions.ts`: change those, not this page.',
    'No clause was compared with its live page yet. Whoever does so sets the confidence and the day in the data.',
    '',
    '## Open questions',
    ...openQuestions.map((question) => `- ${question}`),
    '',
    '## About to be replaced',
    ...due.map(({ title, supersededBy }) => `- ${title}: ${supersededBy?.title}, expected ${supersededBy?.expected}`),
    '',
    '## Clauses, most doubtful first',
    '| rule | body | where | version | how we know |',
    '| --- | --- | --- | --- | --- |',
    ...byDoubt.map(({ id, clause }) => line(id, clause)),
    '',
    '## Addresses',
    ...Object.values(documents).map(({ title, address, lastRead }) => `- ${title} (${lastRead}): ${address}`),
    '',
  ].join('\n');
}
