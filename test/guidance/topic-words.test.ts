import { describe, expect, test } from 'vitest';
import welshRules from '../../public/_locales/cy/rules.json';
import welshTopics from '../../public/_locales/cy/topics.json';
import englishRules from '../../public/_locales/en_GB/rules.json';
import englishTopics from '../../public/_locales/en_GB/topics.json';
import { TOPIC_IDS, type TopicId } from '../../src/engine/types/topics';
import { rules } from '../../src/guidance/rules';
import { REGULATORS } from '../../src/guidance/rules/rule';

const english = { ...englishTopics, ...englishRules };
const welsh = { ...welshTopics, ...welshRules };
const PARTS = ['title', 'what', 'protects', 'rule', 'lift', 'compare', 'fine', 'keep'];
const LANGUAGES: [string, Record<string, string>][] = [
  ['English', english],
  ['Welsh', welsh],
];
const key = (id: string) => id.replaceAll('-', '_');
const valuesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe.each(LANGUAGES)('%s', (_language, words) => {
  test.each(TOPIC_IDS)('%s says what was noticed, whom it could hurt, the rule, both tests and a way on', (id) => {
    expect(PARTS.filter((part) => !words[`topic_${key(id)}_${part}`])).toEqual([]);
    expect(valuesIn(words[`topic_${key(id)}_what`] ?? '')).toEqual(['{quote}']);
  });

  test('every rule has a title and plain words, and every body its name', () => {
    const needed = [
      ...rules.flatMap(({ id }) => [`rule_${key(id)}_title`, `rule_${key(id)}_says`]),
      ...REGULATORS.map((id) => `regulator_${key(id)}`),
    ];
    expect(needed.filter((name) => !words[name])).toEqual([]);
  });

  test('no rule is worded that is not there', () => {
    const worded = Object.keys(words).filter((name) => name.startsWith('rule_') && name.endsWith('_says'));
    expect(worded.sort()).toEqual(rules.map(({ id }) => `rule_${key(id)}_says`).sort());
  });

  test('both tests ask about something different for every topic', () => {
    const asked = TOPIC_IDS.flatMap((id) => [words[`topic_${key(id)}_lift`], words[`topic_${key(id)}_compare`]]);
    expect(new Set(asked).size).toBe(TOPIC_IDS.length * 2);
  });
});

test('both languages say the same things with the same values', () => {
  expect(Object.keys(welsh)).toEqual(Object.keys(english));
  const differing = Object.entries(english).filter(
    ([name, text]) => valuesIn(text).join() !== valuesIn((welsh as Record<string, string>)[name] ?? '').join(),
  );
  expect(differing).toEqual([]);
});

test('nothing was left in English', () => {
  const same = Object.entries(english).filter(([name, text]) => (welsh as Record<string, string>)[name] === text);
  expect(same.map(([name]) => name)).toEqual([]);
});

const MAY_TOUCH_SAFETY: readonly TopicId[] = [
  'disrepute',
  'employer-confidential',
  'defamation',
  'speaking-for-employer',
];
test.each(MAY_TOUCH_SAFETY)('%s says what is allowed and where to speak up', (id) => {
  const words: Record<string, string> = english;
  expect(words[`topic_${key(id)}_keep`]).toMatch(/speak up/);
  expect(`${words[`topic_${key(id)}_rule`]} ${words[`topic_${key(id)}_fine`]}`).toMatch(/\bfree(ly)?\b|yours to raise/);
});

test('a concern is met with a right and with routes, and an author in crisis with no rule', () => {
  expect(english.support_raising_concern_say).toMatch(/every right/);
  expect(english.support_person_in_crisis_say_author).not.toMatch(/post|rule|work/);
});
