import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { guidanceWith } from '../../../src/guidance/guidance';
import { asText } from '../../../src/guidance/reply-guide/as-text';
import { linesFor, mayConfirm, whomFor } from '../../../src/guidance/reply-guide/in-hand';
import { leadsTo } from '../../../src/guidance/reply-guide/leads-to';
import { REASONS, stepFor, tell } from '../../../src/guidance/reply-guide/result';
import { textOf } from '../../../src/guidance/spoken';
import type { Words } from '../../../src/pack/shapes/text';
import { speak } from '../../../src/platform/words';
import { northgate } from '../../pack/northgate';
import { northgateWith, read, saidOf } from '../../pack/read';
import { gradeOf, sentencesOf, wordsOf } from '../reading-age';
import { everyPath, inWords } from './paths';

afterEach(() => speak('en-GB'));

const built = guidanceWith(null);
const pack = read(northgate);
if (!pack.ok) throw new Error('Northgate has a pack');
const theirs = guidanceWith(pack.value);

describe('words to use', () => {
  const written = (path: (typeof everyPath)[number]): Words[] => {
    const { lines, step } = tell(theirs, path.said, path.ending);
    return [...lines, ...(step ? [step.line] : [])];
  };
  /** What the law of packs has against lines that would confirm that somebody is a patient. */
  const confirming = (lines: readonly Words[]) => {
    const templates = lines.map((text, i) => ({ id: `line-${i}`, situation: 'other', text }));
    return saidOf(northgateWith('replyTemplates', templates)).filter((said) => said.endsWith('confirms_patient'));
  };

  test('where a reply may confirm a patient, no path offers a line that does', () => {
    const offered = everyPath.filter(({ said }) => mayConfirm(said)).flatMap(written);
    const lines = [...new Map(offered.map((line) => [textOf(line), line])).values()];
    expect(lines.length).toBeGreaterThan(8);
    expect(confirming(lines)).toEqual([]);
    expect(confirming([{ 'en-GB': 'We are sorry that your operation was late.' }])).toHaveLength(1);
  });

  test('nor one that says that their story is so', () => {
    const agreeing = everyPath.filter((path) => written(path).some((line) => /You are right/.test(textOf(line))));
    expect(agreeing.length).toBeGreaterThan(0);
    expect(agreeing.filter(({ said }) => said.confirm !== 'no').map(inWords)).toEqual([]);
  });

  test('the organisation’s own come first', () => {
    const [first, second] = linesFor(theirs, { danger: 'no', tone: 'stings', confirm: 'yes' }, 'put-right');
    expect([first?.from, second?.from]).toEqual(['pack', 'built-in']);
    expect(tell(theirs, { danger: 'no', tone: 'kind' }, 'welcome').added).toEqual([
      { 'en-GB': 'Pass it on to the team.' },
    ]);
  });

  test('where no reply is the answer there is nothing to send and nothing to check before', () => {
    for (const path of everyPath.filter(({ ending, said }) => ending === 'let-be' && !said.why)) {
      const { lines, checks } = tell(built, path.said, path.ending);
      expect({ lines, checks }).toEqual({ lines: [], checks: [] });
    }
  });

  test('whoever is attacked is given no answer to send, but an organisation a line for its page', () => {
    const attacked = everyPath.filter(({ ending }) => ending === 'look-after');
    for (const { said, ending } of attacked)
      expect(linesFor(built, said, ending)).toHaveLength(said.voice === 'organisation' ? 1 : 0);
  });
});

test.each(REASONS)('whoever writes because of “%s” gets a step of its own', (reason) => {
  const paths = everyPath.filter(({ said }) => said.why === reason);
  expect(paths.length).toBeGreaterThan(1);
  for (const { said, ending } of paths) expect(tell(built, said, ending).step).toEqual(stepFor(reason));
  expect(new Set(REASONS.map((one) => stepFor(one).text)).size).toBe(REASONS.length);
});

test('what is passed on goes to people whom the organisation names, or to the general ones', () => {
  const said = { voice: 'self', danger: 'no', tone: 'stings', confirm: 'yes', right: 'no' } as const;
  expect(whomFor(built, said, 'route').map(({ kind, from }) => [kind, from])).toEqual([['pals', 'built-in']]);
  const attack = { danger: 'no', tone: 'no', confirm: 'yes', true: 'attack' } as const;
  expect(whomFor(theirs, attack, 'look-after').map(({ kind, from }) => [kind, from])).toEqual([
    ['union', 'pack'],
    ['occupational-health', 'built-in'],
  ]);
});

test('a complaint may be a concern that the reader shares: the way to speak up is one press away', () => {
  const complaints = everyPath.filter(({ said }) => said.tone === 'stings' || said.true === 'yes');
  for (const { said, ending } of complaints) expect(leadsTo(said, ending)).toContainEqual({ screen: 'speak-up' });
});

test('a result leads only to cards that exist', () => {
  const cards = everyPath.flatMap(({ said, ending }) => leadsTo(said, ending)).filter((one) => 'card' in one);
  expect(cards.length).toBeGreaterThan(0);
  expect(cards.filter(({ card }) => !built.cards.some(({ id }) => id === card))).toEqual([]);
});

test.each(['en-GB', 'cy'] as const)('in %s the copy holds what to do, words to use and the five checks', (language) => {
  speak(language);
  for (const { said, ending } of everyPath) {
    const told = tell(built, said, ending);
    const copy = asText(told);
    const parts = [told.title, told.lead, ...told.points, ...told.lines.map(textOf), ...told.checks.map((c) => c.text)];
    expect(parts.filter((part) => !copy.includes(part))).toEqual([]);
    expect(copy).not.toMatch(/undefined|null|\n{3}/);
  }
});

describe('how it reads', () => {
  const words = (language: string): Record<string, string> =>
    JSON.parse(readFileSync(`public/_locales/${language}/reply-guide.json`, 'utf8'));
  const english = words('en_GB');

  test.each([
    ['en_GB', 22],
    ['cy', 26],
  ])('%s keeps its sentences short', (language, most) => {
    const long = Object.values(words(language))
      .flatMap(sentencesOf)
      .filter((one) => wordsOf(one).length > most);
    expect(long).toEqual([]);
  });

  test('a reader of nine to twelve can follow', () => {
    const grades = Object.entries(english)
      .filter(([, text]) => wordsOf(text).length >= 8)
      .map(([key, text]) => ({ key, grade: gradeOf(text) }));
    expect(grades.filter(({ grade, key }) => grade > 7 && key !== 'credit')).toEqual([]);
  });

  test('nobody gets a label, and no reputation is a reason', () => {
    const labels = /\b(troll|rager|misguided|unhappy customer|reputation|disrepute|brand)\b/i;
    expect(Object.values(english).filter((text) => labels.test(text))).toEqual([]);
    expect('An unhappy customer').toMatch(labels);
  });
});
