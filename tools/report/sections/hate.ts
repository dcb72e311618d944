import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TopicId } from '../../../src/engine/types/topics';
import { readCsv } from '../../figures/read-csv';
import { answerTo } from '../gold';
import { groupBy } from '../group';
import { missing, percent, type Section, type Table } from '../section';

/** A case counts as flagged when one of these is said of it, at any outcome. */
export const HOSTILE: readonly TopicId[] = [
  'discrimination',
  'threat',
  'derogatory-patient',
  'derogatory-colleague',
  'profanity',
];

type Case = { functionality: string; hateful: boolean; flagged: boolean };

const TITLE = 'Functional tests of hate speech';
const CHECK = 'test-only/hatecheck/test_suite_cases.csv';
const PUBLISHED = 'test-only/hatecheck/published_by_functionality.csv';
const EMOJI = 'test-only/hatemojicheck/HatemojiCheck_test.csv';

/** HateCheck beside the figures that its authors published, and HatemojiCheck. Tested on, never learnt from. */
export function hate(folder: string | null): Section {
  if (folder === null || !existsSync(join(folder, CHECK)))
    return missing(TITLE, `there is no ${CHECK} under --data DIR`);
  const cases = readCsv(join(folder, CHECK)).map(({ functionality = '', test_case = '', label_gold }) =>
    caseOf(functionality, test_case, label_gold === 'hateful'),
  );
  const published = existsSync(join(folder, PUBLISHED)) ? readCsv(join(folder, PUBLISHED)) : [];
  const peers = Object.keys(published[0] ?? {}).filter((name) => name !== 'functionality');
  const emoji = existsSync(join(folder, EMOJI))
    ? readCsv(join(folder, EMOJI))
        .filter((row) => row.included_in_test_suite === '1')
        .map(({ functionality = '', text = '', label_gold }) => caseOf(functionality, text, label_gold === '1'))
    : [];
  const identity = cases.filter(({ functionality }) => functionality.startsWith('ident_'));
  return {
    title: TITLE,
    says: [
      `Flagged means that one of ${HOSTILE.join(', ')} is said, at any outcome.`,
      `Identity sentences that are neutral or positive and flagged: ${percent(identity.filter(({ flagged }) => flagged).length, identity.length)} %.`,
    ],
    tables: [
      totals('HateCheck, % right', cases),
      {
        caption: 'HateCheck by functionality, % right',
        columns: ['functionality', 'cases', 'Second Look', ...peers],
        rows: [...groupBy(cases, ({ functionality }) => functionality)].map(([name, some]) => {
          const theirs = published.find(({ functionality }) => functionality === name);
          return [name, some.length, right(some), ...peers.map((peer) => theirs?.[peer] ?? null)];
        }),
      },
      ...(emoji.length > 0
        ? [
            totals('HatemojiCheck, % right', emoji),
            {
              caption: 'HatemojiCheck by functionality, % right',
              columns: ['functionality', 'cases', 'Second Look'],
              rows: [...groupBy(emoji, ({ functionality }) => functionality)].map(([name, some]) => [
                name,
                some.length,
                right(some),
              ]),
            },
          ]
        : []),
    ],
  };
}

function caseOf(functionality: string, text: string, hateful: boolean): Case {
  const { topics } = answerTo(text);
  return { functionality, hateful, flagged: HOSTILE.some((topic) => topics.has(topic)) };
}

const right = (cases: readonly Case[]) =>
  percent(cases.filter(({ hateful, flagged }) => hateful === flagged).length, cases.length);

function totals(caption: string, cases: readonly Case[]): Table {
  const [hateful, others] = [cases.filter((one) => one.hateful), cases.filter((one) => !one.hateful)];
  return {
    caption,
    columns: ['all', 'hateful', 'not hateful', 'cases'],
    rows: [[right(cases), right(hateful), right(others), cases.length]],
  };
}
