import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/engine/mentions/index';
import type { CueExamples, Cues } from '../../src/engine/subjects/define-cues';
import { roleCues } from '../../src/engine/subjects/find-cues';
import { subjectFacts } from '../../src/engine/subjects/subject-facts';
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

test('a name in the answered text is judged by its own words', () => {
  const answered = readText('My mum Edna was on ward 7');
  const text = readText('Edna in bed 4 says hello');
  const mentions = [...findMentions(text, 'text'), ...findMentions(answered, 'inReplyTo')];
  const subjects = subjectsIn(
    [
      { text, in: 'text' as const },
      { text: answered, in: 'inReplyTo' as const },
    ].map((part) => ({ ...part, mentions: mentions.filter((m) => m.in === part.in) })),
  );
  const names = mentions.filter((m) => m.kind === 'person');
  expect(names.map((m) => [m.in, subjects.of(m)])).toEqual([
    ['text', 'patient'],
    ['inReplyTo', 'own-family'],
  ]);
});

test('what is told of the author’s mother or of a manikin is nobody’s secret', () => {
  const facts = (typed: string) => {
    const text = readText(typed);
    const mentions = findMentions(text, 'text');
    return subjectFacts({ subjects: subjectsIn([{ text, in: 'text', mentions }]), mentions });
  };
  expect(facts('My patient Edna had a stroke')).toContain('condition is patient');
  expect(facts('My mum Edna had a stroke')).not.toContain('condition is patient');
  expect(facts('My mum Edna had a stroke')).toContain('person is own');
  expect(facts('Gerald the manikin had a stroke')).toContain('person is not real');
  expect(facts('Thank you Dr Okafor')).toContain('person is staff');
});

test('passages cover the draft in order, whatever is typed', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
      const typed = pieces.join(' ');
      const { all } = subjectsOf(typed);
      for (const [i, { start, end }] of all.entries()) {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(all[i - 1]?.end ?? 0);
        expect(end).toBeLessThanOrEqual(typed.length);
      }
    }),
  );
});
const PIECES = [
  'my mum',
  'Edna',
  'bed 4',
  '.',
  'she',
  '\n',
  'thank you',
  'Dr Okafor',
  '🎉',
  'OSCE',
  'the',
  ',',
  'and',
  'stroke',
];

test('sixteen times the text costs about sixteen times as much, one sentence without end', () => {
  const cost = (times: number) => {
    const text = readText('thank you Edna and Dave my mum in bed 4 she '.repeat(times));
    const mentions = findMentions(text, 'text');
    const began = process.cpuUsage();
    for (let run = 0; run < 20; run++) subjectsIn([{ text, in: 'text', mentions }]);
    return Math.max(1, process.cpuUsage(began).user / 1000); // some machines count in steps of milliseconds
  };
  cost(100);
  // quadratic would be 256 times; the rest is room for a busy machine
  expect(cost(800) / cost(50)).toBeLessThan(60);
});
