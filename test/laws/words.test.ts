import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeUnder, filesUnder, offences, read } from './sources';

/** The same in every language. */
const NAME = 'Second Look';
const FILES = readdirSync('public/_locales/en_GB').sort();

/** Shown texts of a file by key. `messages.json` has the browsers' own form. */
function textsIn(language: 'en_GB' | 'cy', file: string): Record<string, string> {
  const words: Record<string, string | { message: string }> = JSON.parse(
    readFileSync(`public/_locales/${language}/${file}`, 'utf8'),
  );
  return Object.fromEntries(
    Object.entries(words).map(([key, text]) => [key, typeof text === 'string' ? text : text.message]),
  );
}

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

/** Whole words, in any letter case. JavaScript's own word boundary does not know Welsh letters. */
const anyOf = (...words: string[]) => new RegExp(`(?<![\\p{L}])(?:${words.join('|')})(?![\\p{L}])`, 'iu');

/** What sounds like being observed or judged. Help against abuse may say "block somebody", so only "blocked" is out. */
const SURVEILLANCE = {
  en_GB: anyOf(
    'watch(?:e[ds]|ing|er|ers)?',
    'monitor(?:s|ed|ing)?',
    'detect(?:s|ed|ing|ion|or)?',
    'violat(?:e|es|ed|ing|ion|ions)',
    'blocked',
    'scor(?:e|es|ed|ing)',
    'surveil\\w*',
    'track(?:s|ed|ing|er)?',
    'flagged',
    'offen[cs]es?',
    'spy(?:ing)?',
    'caught',
  ),
  cy: anyOf(
    '(?:n?g)?wyli(?:o|wn|ir|wch|odd|wyd)',
    '[mf]onitr(?:o|wn|ir|wyd|odd|au)',
    '(?:c|g|ch|ngh)anfod(?:iad|wyd)?',
    'synhwyr(?:o|wyd|ydd)',
    '(?:t|d|th|nh)ramgwydd(?:o|au)?',
    '(?:b|f|m)lo(?:c|ci)(?:o|wyd)',
    'rh?wystr(?:wyd|ir)',
    'sg[oô]r(?:io|iau|iwyd)?',
    '(?:t|d|th|nh)rac(?:io|iwyd)',
    'olrhain',
    '(?:ng|g)?oruchwyli(?:o|wyd|aeth)|goruchwyli(?:o|wyd|aeth)',
    'g?wyliadwriaeth',
    'ysbï(?:o|wr)',
    'dal(?:iwyd) (?:chi|ti)',
  ),
};

/** Shown texts that may say such a word, each with its reason. It only shrinks. */
const MAY_SAY: Record<string, string> = {};

const sounding = (language: 'en_GB' | 'cy', texts: Record<string, string>) =>
  Object.entries(texts)
    .filter(([key, text]) => !(key in MAY_SAY) && SURVEILLANCE[language].test(text))
    .map(([key, text]) => `${key}: ${text}`);

test('both languages have the same files', () => expect(readdirSync('public/_locales/cy').sort()).toEqual(FILES));

describe.each(FILES)('%s', (file) => {
  const english = textsIn('en_GB', file);
  const welsh = textsIn('cy', file);

  test('has the same keys in both languages, in the same order', () => {
    expect(Object.keys(welsh)).toEqual(Object.keys(english));
  });

  test('has the same places to fill in both languages', () => {
    const differing = Object.keys(english).filter(
      (key) => placeholders(english[key] ?? '').join() !== placeholders(welsh[key] ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  test('has no empty text, and no English left standing for Welsh', () => {
    const same = Object.keys(english).filter(
      (key) => welsh[key] === english[key] && /\p{L}{4,}.*\s.*\p{L}{4,}/u.test(english[key] ?? ''),
    );
    expect(Object.entries({ ...english, ...welsh }).filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(same.filter((key) => english[key] !== NAME)).toEqual([]);
  });

  test('sounds like a colleague, not like surveillance', () => {
    expect(sounding('en_GB', english)).toEqual([]);
    expect(sounding('cy', welsh)).toEqual([]);
  });
});

test.each([
  ['en_GB', 'Your post was blocked.'],
  ['en_GB', 'Watching this page'],
  ['en_GB', 'A violation was detected'],
  ['en_GB', 'Your score'],
  ['cy', 'Rydym yn gwylio’r dudalen hon'],
  ['cy', 'Wedi’i fonitro'],
  ['cy', 'Canfod problem'],
  ['cy', 'Eich sgôr'],
] as const)('in %s these laws hear “%s”', (language, text) => {
  expect(sounding(language, { bait: text })).toHaveLength(1);
});

test.each([
  ['en_GB', 'Block and report an account that abuses you.'],
  ['cy', 'Mwynhewch eich gwyliau'],
  ['cy', 'Cymerwch ail olwg ar hyn'],
] as const)('in %s they leave “%s” alone', (language, text) => {
  expect(sounding(language, { fine: text })).toEqual([]);
});

/** Words between tags or in what is read aloud, written into code instead of the catalogue. */
const LOOSE_WORDS =
  /<\w[^<>{}]*>\s*\p{L}{2,}[^<>{}]*<\/|\b(?:title|alt|placeholder|aria-label|label)="[^"{]*\p{L}{2,}|\btextContent\s*[:=]\s*['"`]\p{L}{2,}/u;

test('shown words stand in the catalogue of both languages, not in the code', () => {
  const parts = codeUnder('src').filter(({ path }) => /\.tsx$|content\//.test(path));
  expect(offences(parts, LOOSE_WORDS)).toEqual([]);
});

test.each(['<p class="a">Please wait</p>', '<button aria-label="Close the card">', "host.textContent = 'Held'"])(
  'this law sees %s',
  (text) => expect(offences([{ path: 'bait.tsx', text }], LOOSE_WORDS)).toHaveLength(1),
);

test('pages say nothing before their language is known but the name', () => {
  const titles = filesUnder('src', /\.html$/)
    .map(read)
    .flatMap(({ text }) => [...text.matchAll(/>\s*([^<>\s][^<>]*)</g)].map((m) => m[1]));
  expect(titles.length).toBeGreaterThan(0);
  expect(titles.filter((text) => text !== NAME)).toEqual([]);
});
