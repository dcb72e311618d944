import { cards } from '../../src/guidance/cards';
import { crisisLines } from '../../src/guidance/crisis-lines';
import { hardQuestions } from '../../src/guidance/hard-questions/questions';
import { everyRoute } from '../../src/guidance/routes';
import { clauseOf, documents, rules } from '../../src/guidance/rules';
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
  const clauses = [
    ...rules.flatMap(({ id, clauses }) => clauses.map((clause) => ({ id, clause }))),
    ...cards.flatMap(({ id, besides }) => besides.map((source) => ({ id: `card ${id}`, clause: clauseOf(source) }))),
    ...hardQuestions.flatMap(({ id, said }) =>
      said.map((source) => ({ id: `question ${id}`, clause: clauseOf(source) })),
    ),
  ];
  const phones = [...everyRoute, ...crisisLines].flatMap(({ id, phone }) => (phone ? [{ id, ...phone }] : []));
  const due = Object.values(documents).filter(({ supersededBy }) => supersededBy);
  const byDoubt = DOUBT.flatMap((confidence) => clauses.filter(({ clause }) => clause.confidence === confidence));
  return [
    '# To verify before a release',
    '',
    'Written by `npm run docs` from `src/guidance` (rules, cards, questions, routes, lines) and `tools/docs/open-questions.ts`: change',
    'those, not this page.',
    'No clause was compared with its live page yet. Whoever does so sets the confidence and the day in the data.',
    '',
    '## Open questions',
    ...openQuestions.map((question) => `- ${question}`),
    '',
    '## About to be replaced',
    ...due.map(({ title, supersededBy }) => `- ${title}: ${supersededBy?.title}, expected ${supersededBy?.expected}`),
    '',
    '## Telephone numbers: ring each',
    ...phones.map(
      ({ id, number, sure, source }) => `- ${id}, ${number}: ${sure === 'seen' ? 'read at' : 'from memory,'} ${source}`,
    ),
    '',
    '## Clauses, most doubtful first',
    '| rule, card or question | body | where | version | how we know |',
    '| --- | --- | --- | --- | --- |',
    ...byDoubt.map(({ id, clause }) => line(id, clause)),
    '',
    '## Addresses',
    ...Object.values(documents).map(({ title, address, lastRead }) => `- ${title} (${lastRead}): ${address}`),
    '',
  ].join('\n');
}
