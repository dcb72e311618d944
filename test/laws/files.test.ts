import { expect, test } from 'vitest';
import { codeUnder, filesUnder, offences, read, type Source } from './sources';

/** Files longer than 200 lines, each with its reason. It only shrinks: a file that got shorter must leave it. */
const MAY_BE_LONG: Record<string, string> = {
  'tools/train/hostile-frames.ts': 'one table of sentence frames, read as a whole when it is argued about',
};
const MOST_LINES = 200;

const lines = ({ text }: Source) => text.trimEnd().split('\n').length;
/** Tables that a tool wrote out of public figures and lists are data, however long. */
const IS_DATA = /^src\/engine\/(identify\/figures|lexicon|models)\//;
const code = ['src', 'test', 'tools']
  .flatMap((folder) => filesUnder(folder, /\.(ts|tsx|mjs)$/))
  .filter((path) => !IS_DATA.test(path))
  .map(read);

test('a file holds one idea: none is longer than 200 lines but those listed', () => {
  expect(code.filter((source) => lines(source) > MOST_LINES).map(({ path }) => path)).toEqual(
    Object.keys(MAY_BE_LONG).sort(),
  );
});

test('a long file would be seen', () => {
  expect(lines({ path: 'bait.ts', text: 'a\n'.repeat(201) })).toBeGreaterThan(MOST_LINES);
  expect(code.length).toBeGreaterThan(50);
});

/** Text of the project, drafts, look-up lists and what people type in a search left out: those are language, not ours. */
const ours = filesUnder('.', /\.(ts|tsx|mjs|md|json|html|css|sh|yml)$|(^|\/)\.ci\/run$|(^|\/)(NOTICE|LICENSE)$/)
  .filter(
    (path) =>
      !/^(package-lock\.json|corpus\/|src\/engine\/(lexicon|identify\/figures)\/.*\.json|src\/guidance\/search\/synonyms\/)/.test(
        path,
      ),
  )
  .map(read);

/** Where one machine keeps its files. A Linux place that every system of that kind has is no such path. */
const MACHINE = new RegExp(
  ['/work', '/home', '/root', '/Users', '[A-Z]:\\\\Users'].map((path) => `(?<![\\w.~-])${path}(?:/|\\\\)\\w`).join('|'),
);
/** How the project came to be: what a reader of the code has no use for. */
const MAKING = new RegExp(
  [
    'DESIGN\\.md',
    'style\\.md',
    'shared/research',
    'the brief',
    'issue #?\\d{1,3}\\b',
    'sub-?agent',
    'coding agent',
    'language model that',
    'claude',
    'chatgpt',
    'copilot',
  ].join('|'),
  'i',
);
const THIS_LAW = 'test/laws/files.test.ts';

test('nothing names a machine’s own folders', () => {
  expect(
    offences(
      ours.filter(({ path }) => path !== THIS_LAW),
      MACHINE,
    ),
  ).toEqual([]);
});

test('nothing tells how the project is being made', () => {
  expect(
    offences(
      ours.filter(({ path }) => path !== THIS_LAW),
      MAKING,
    ),
  ).toEqual([]);
});

test.each(['/work/main/src', '/home/someone/x', 'C:\\Users\\someone'])('these laws see the path %s', (text) => {
  expect(offences([{ path: 'bait.md', text }], MACHINE)).toHaveLength(1);
});

test.each(['as DESIGN.md says', 'see issue 3', 'written by a coding agent'])('these laws see “%s”', (text) => {
  expect(offences([{ path: 'bait.md', text }], MAKING)).toHaveLength(1);
});

/** Markup from text, where a draft could become part of a page. */
const MARKUP =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment|setHTMLUnsafe)\b/;

test('no markup is ever made out of text', () => {
  expect(offences(codeUnder('src'), MARKUP)).toEqual([]);
  expect(offences([{ path: 'bait.ts', text: 'host.innerHTML = text' }], MARKUP)).toHaveLength(1);
});

test('no test waits for time instead of a fact', () => {
  const sleeps = /\bwaitForTimeout\b|setTimeout\(\s*(?:resolve|r|done)\b|\bsleep\(/;
  expect(
    offences(
      codeUnder('test').filter(({ path }) => path !== THIS_LAW),
      sleeps,
    ),
  ).toEqual([]);
  expect(offences([{ path: 'bait.ts', text: 'await page.waitForTimeout(500)' }], sleeps)).toHaveLength(1);
});
