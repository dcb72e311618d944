import { expect, test } from 'vitest';
import { calibration, roc } from '../../tools/report/curves';
import { figuresOf, ratesOf, topicTable } from '../../tools/report/figures';
import type { Judged } from '../../tools/report/gold';
import { pageOf, textOf } from '../../tools/report/page';
import { hate } from '../../tools/report/sections/hate';
import { ordinary } from '../../tools/report/sections/ordinary';
import { plainWords } from '../../tools/report/sections/plain-words';
import { styleOf } from '../../tools/train/styles';

type Outcome = Judged['answer']['outcome'];
const judged = (wants: Outcome, says: Outcome, wanted: string[], said: string[]): Judged => ({
  gold: { id: '1', text: '', context: { kind: 'post' }, outcome: wants, findings: wanted.map((topic) => ({ topic })) },
  answer: { outcome: says, topics: new Set(said), support: [] },
});
const FOUR = [
  judged('pause', 'pause', ['threat'], ['threat']),
  judged('pause', 'clear', ['threat', 'profanity'], []),
  judged('clear', 'pause', [], ['profanity']),
  judged('clear', 'clear', [], []),
];

test('of two drafts that deserve a word one got it, and of two clear ones one was held', () => {
  const { recall, falseAlarm, falsePause, pauseRecall, pausePrecision, outcomeExact } = figuresOf(FOUR);
  expect([recall, falseAlarm, falsePause, pauseRecall, pausePrecision, outcomeExact]).toEqual([50, 50, 50, 50, 50, 50]);
  expect(ratesOf(topicTable(FOUR).get('threat') ?? { hit: 0, extra: 0, missed: 0 })).toEqual({
    precision: 100,
    recall: 50,
    f1: 66.7,
    labels: 2,
  });
});

test('a judge that is always right has an area of one, one that always says the same a half', () => {
  const said = [0.9, 0.8, 0.2, 0.1].map((says) => ({ says, yes: says > 0.5 }));
  expect(roc(said).area).toBe(1);
  expect(roc(said.map(({ yes }) => ({ says: 0.5, yes }))).area).toBe(0.5);
});

test('what is said with 0.3 and is so three times in ten lies on the diagonal', () => {
  const said = Array.from({ length: 30 }, (_, i) => ({ says: 0.3, yes: i % 10 < 3 }));
  expect(calibration(said)).toEqual([[expect.closeTo(0.3), expect.closeTo(0.3)]]);
});

test('sets that are not there are said and left out', () => {
  const sections = [ordinary('nowhere'), hate(null)];
  const text = textOf('Report', 'today', sections);
  expect(text.match(/Not measured/g)).toHaveLength(2);
});

test('the project’s own drafts are one way of writing, however their files are called', () => {
  expect(['a', 'w1-25', 'w10a-01', 'plain-c', 'subtle', 'everyday'].map(styleOf)).toEqual([
    'own',
    'own',
    'own',
    'plain',
    'short',
    'everyday',
  ]);
});

test('the report says at what age the words shown can be read, and most can be at thirteen', () => {
  const { says, tables } = plainWords();
  expect(says[0]).toMatch(/half are read at \d+\.\d, nine in ten at \d+\.\d/);
  expect(tables?.[0]?.rows[0]?.at(-1)).toBeGreaterThan(95);
});

test('a draft in the report cannot become part of its page', () => {
  const page = pageOf('Report', 'today', [
    { title: 'Misses', says: [], lists: [{ caption: 'Worst', items: ['<img src=x onerror=alert(1)>'] }] },
  ]);
  expect(page).toContain('&lt;img');
  expect(page).not.toContain('<img');
  expect(page).not.toMatch(/https?:\/\//);
});
