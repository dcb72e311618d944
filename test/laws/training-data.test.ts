import { expect, test } from 'vitest';
import { codeUnder, importsOf, offences, read, type Source, withoutComments } from './sources';

/** Everything that shapes weights or thresholds. */
const training = [withoutComments(read('tools/train.ts')), ...codeUnder('tools/train')];

/** Data that may teach: the project's drafts, open training sets, and one set of headlines. */
const MAY_TEACH = [
  /^(?:\*\/)?corpus(?:\/(?:train|own)(?:\/.*)?)?$/,
  /^corpus\/people$/,
  /^(?:fair|hostile)\.txt$/,
  /^(?:\*?\/)?train\/(?:\*|(?:btc|davidson|edos|hatemoji|wnut17)(?:\/.*)?)$/,
  /^(?:btc|davidson|edos|hatemoji|wnut17)\/[\w.*-]+$/,
  /^(?:\*\/)?ordinary\/uk-health-news-tweets\.txt$/,
];
/** Where weights, figures and answers are written, and code. */
const NO_DATA = [
  /^src\/engine\//,
  /^\.\.?\//,
  /^docs\/held-out\.json$/,
  /^out\//,
  /^\*\/[\w-]+\.ts$/,
  /^\.\.\/shared\/data$/,
  /^node:/,
];

const STRING = /'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`/g;
const ENDS_LIKE_DATA = /\.(?:csv|tsv|txt|jsonl?|conll|dev|train)$/;

/** What code names that could be a file: a string without blanks that has a slash or a data file's ending. */
function pathsIn({ path, text }: Source): string[] {
  return [...text.matchAll(STRING)]
    .map((m) => (m[1] ?? m[2] ?? m[3] ?? '').replace(/\$\{[^}]*\}/g, '*'))
    .filter(
      (named) =>
        !/\s/.test(named) && (/\w\/|\/\w/.test(named) || (/^[\w*/-]+\./.test(named) && ENDS_LIKE_DATA.test(named))),
    )
    .filter((named) => ![...MAY_TEACH, ...NO_DATA].some((allowed) => allowed.test(named)))
    .map((named) => `${path}: ${named}`);
}

/** Sets that are only ever measured, by any name. */
const MEASURED_ONLY =
  /nhs-patient|patient-comments|test-only|hatecheck|HatemojiCheck|drafts\.jsonl|pxtext|people\/kept/i;

/** Files that open something, so that nothing is opened out of sight of this law. */
const OPENS = /\b(?:readFileSync|readdirSync|readFile|createReadStream|readCsv|openSync)\s*\(/;
const MAY_OPEN = ['corpus', 'examples', 'hostile-sets', 'ordinary', 'people', 'tagger-data'].map(
  (name) => `tools/train/${name}.ts`,
);
const openers = (sources: readonly Source[]) => sources.filter(({ text }) => OPENS.test(text)).map(({ path }) => path);

/** Other rooms whose code training uses: the engine itself, one that reads tables, and names that the project made up. */
const strangers = (sources: readonly Source[]) =>
  sources
    .flatMap((source) => importsOf(source, '.'))
    .filter(
      ({ to }) =>
        !/^(?:tools\/train\/|src\/engine\/|tools\/figures\/read-csv$|tools\/lexicon\/own-[\w-]+$|node:)/.test(to),
    )
    .map(({ from, to }) => `${from} -> ${to}`);

test('training opens the corpus, open training sets and one set of headlines, and nothing else', () => {
  expect(training.flatMap(pathsIn)).toEqual([]);
  expect(openers(training).filter((path) => !MAY_OPEN.includes(path))).toEqual([]);
  expect(strangers(training)).toEqual([]);
});

test('what is only measured is not named where models learn or thresholds are set', () => {
  expect(offences(training, MEASURED_ONLY)).toEqual([]);
});

test.each([
  "readFileSync('ordinary/nhs-patient-comments.txt', 'utf8')",
  'readCsv(join(data, `test-only/*/cases.csv`))',
  "const FILE = '../shared/corpus/drafts.jsonl';\nreadGold('kept/back.jsonl');",
  "readCorpus('corpus/judge')",
  "readPeople(4, 'corpus/people/kept')",
])('this law sees %s', (text) => {
  expect(pathsIn({ path: 'tools/train/bait.ts', text }).length).toBeGreaterThan(0);
});

test('this law sees a new opener, a stranger and a set by name', () => {
  const bait = {
    path: 'tools/train/bait.ts',
    text: "import { readGold } from '../report/gold';\nreadFileSync(file);\nhateCheck();",
  };
  expect(openers([bait])).toEqual(['tools/train/bait.ts']);
  expect(strangers([bait])).toEqual(['tools/train/bait.ts -> tools/report/gold']);
  expect(offences([bait], MEASURED_ONLY)).toHaveLength(1);
  expect(openers(training).length).toBeGreaterThan(2);
});
