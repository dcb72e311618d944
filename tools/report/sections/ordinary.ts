import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerTo, shortened } from '../gold';
import { groupBy } from '../group';
import { missing, percent, type Section } from '../section';

const TITLE = 'Ordinary text';
const NEWS = 'ordinary/uk-health-news-tweets.txt';
/** Measured, never learnt from, and none of it is shown: it is not ours to pass on. */
const COMMENTS = 'ordinary/nhs-patient-comments.txt';
const SHOWN = 30;

/** What nobody should be spoken to about: news, and what patients say of their care. One line is one public post. */
export function ordinary(folder: string | null): Section {
  const files = [NEWS, COMMENTS].filter((file) => folder !== null && existsSync(join(folder, file)));
  if (folder === null || files.length === 0) return missing(TITLE, 'name a folder of open sets with --data DIR');
  const sets = files.map((file) => ({
    file,
    said: readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((text) => ({ text, answer: answerTo(text) })),
  }));
  const alarms = sets.flatMap(({ file, said }) =>
    said.filter(({ answer }) => answer.outcome !== 'clear').map((one) => ({ file, ...one })),
  );
  return {
    title: TITLE,
    says: ['Each line is read as a public post. Budget: at most 2 in 100 spoken to, 2 in 1,000 held.'],
    tables: [
      {
        caption: 'Spoken to and held',
        columns: ['set', 'posts', 'spoken to %', 'held %', 'support shown %'],
        rows: sets.map(({ file, said }) => {
          const share = (has: (one: (typeof said)[number]) => boolean) => percent(said.filter(has).length, said.length);
          return [
            file,
            said.length,
            share(({ answer }) => answer.outcome !== 'clear'),
            share(({ answer }) => answer.outcome === 'pause'),
            share(({ answer }) => answer.support.length > 0),
          ];
        }),
      },
      {
        caption: 'By topic',
        columns: ['topic', ...files],
        rows: [
          ...groupBy(
            alarms.flatMap(({ file, answer }) => [...answer.topics].map((topic) => ({ topic, file }))),
            ({ topic }) => topic,
          ),
        ]
          .sort(([, a], [, b]) => b.length - a.length)
          .map(([topic, some]) => [topic, ...files.map((file) => some.filter((one) => one.file === file).length)]),
      },
    ],
    lists: [
      {
        caption: 'False alarms on news',
        items: alarms
          .filter(({ file }) => file === NEWS)
          .sort((a, b) => Number(b.answer.outcome === 'pause') - Number(a.answer.outcome === 'pause'))
          .slice(0, SHOWN)
          .map(({ text, answer }) => `${answer.outcome} [${[...answer.topics].join(', ')}] – ${shortened(text)}`),
      },
    ],
  };
}
