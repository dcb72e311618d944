import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { MentionExamples, MentionFinder } from '../../src/engine/mentions/define-mention';
import { finders, findMentions } from '../../src/engine/mentions/index';
import { readText } from '../../src/engine/text/read-text';

type MentionFile = { mention: MentionFinder; examples: MentionExamples };

const files = Object.values(
  import.meta.glob<Partial<MentionFile>>('../../src/engine/mentions/*.ts', { eager: true }),
).filter((file): file is MentionFile => file.mention !== undefined && file.examples !== undefined);

const MARKED = /«([^»]*)»/g;
const found = (kind: string, text: string) =>
  findMentions(readText(text), 'text')
    .filter((m) => m.kind === kind)
    .map((m) => `${m.start}:${m.text}`);

/** What stands between guillemets, with where it stands once they are gone. */
const wanted = (marked: string) => [...marked.matchAll(MARKED)].map((m, i) => `${m.index - 2 * i}:${m[1]}`);

describe.each(files)('$mention.kind', ({ mention, examples }) => {
  test.each(examples.find)('finds: %s', (marked) => {
    expect(found(mention.kind, marked.replace(MARKED, '$1'))).toEqual(wanted(marked));
  });
  test.each(examples.leave)('leaves: %s', (text) => {
    expect(found(mention.kind, text)).toEqual([]);
  });
});

test('every file of a mention is in the list of finders, and has examples', () => {
  const named = readdirSync('src/engine/mentions').map((file) => file.replace('.ts', ''));
  expect(finders.map(({ kind }) => kind).filter((kind) => !named.includes(kind))).toEqual([]);
  expect(files.map(({ mention }) => mention.kind).sort()).toEqual(finders.map(({ kind }) => kind).sort());
});
