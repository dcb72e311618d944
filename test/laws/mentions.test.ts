import { expect, test } from 'vitest';
import { namesIn, read } from './sources';

/** Files that define a kind of mention; others of the folder help them. */
const defining = (files: readonly string[], textOf: (name: string) => string) =>
  files.filter((name) => /\bexport const mention\b/.test(textOf(name)));

const textOf = (name: string) => read(`src/engine/mentions/${name}.ts`).text;
const listed = [...textOf('index').matchAll(/from '\.\/([\w-]+)'/g)].map((match) => match[1] ?? '');

test('the list of mentions and their folder agree both ways', () => {
  const defined = defining(namesIn('src/engine/mentions', ['index', 'define-mention']), textOf);
  expect(
    listed
      .filter((name) => name !== 'define-mention')
      .filter((name) => defined.includes(name))
      .sort(),
  ).toEqual(defined);
});

test('a mention that is on no list would be seen', () => {
  const defined = defining(['bed', 'digits'], (name) =>
    name === 'bed' ? 'export const mention = defineMention({' : '',
  );
  expect(defined).toEqual(['bed']);
  expect(listed).not.toContain('bed-of-roses');
});
