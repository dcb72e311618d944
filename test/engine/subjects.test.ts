import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/engine/mentions/index';
import type { CueExamples, Cues } from '../../src/engine/subjects/define-cues';
import { roleCues } from '../../src/engine/subjects/find-cues';
import { subjectsIn } from '../../src/engine/subjects/subjects';
import { readText } from '../../src/engine/text/read-text';
import { ROLES } from '../../src/engine/types/subject';

const subjectsOf = (typed: string) => {
  const text = readText(typed);
  return subjectsIn([{ text, in: 'text', mentions: findMentions(text, 'text') }]);
};

/** The roles of what stands between guillemets, once they are gone. */
const rolesMarked = (marked: string) => {
  const subjects = subjectsOf(marked.replace(/[«»]/g, ''));
  return [...marked.matchAll(/«/g)].map((m, i) => subjects.at(m.index - 2 * i, 'text'));
};

type CueFile = { cues: Cues; examples: CueExamples };
const files = Object.values(
  import.meta.glob<Partial<CueFile>>('../../src/engine/subjects/cues/*.ts', { eager: true }),
).filter((file): file is CueFile => file.cues !== undefined && file.examples !== undefined);

describe.each(files)('$cues.role', ({ cues: { role }, examples }) => {
  test.each(examples.is)(`is ${role}: %s`, (marked) => {
    expect(rolesMarked(marked)).toEqual(rolesMarked(marked).map(() => role));
    expect(rolesMarked(marked)).not.toEqual([]);
  });
  test.each(examples.isNot)(`is not ${role}: %s`, (marked) => {
    expect(rolesMarked(marked)).not.toContain(role);
    expect(rolesMarked(marked)).not.toEqual([]);
  });
});

test('every role has a file of cues, and every file stands in the list', () => {
  const named = readdirSync('src/engine/subjects/cues').map((file) => file.replace('.ts', ''));
  expect(named.sort()).toEqual([...ROLES].sort());
  expect(roleCues.map(({ role }) => role).sort()).toEqual([...ROLES].sort());
});
