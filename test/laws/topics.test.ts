import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { supports } from '../../src/engine/support/index';
import { topics } from '../../src/engine/topics/index';
import { TOPIC_IDS } from '../../src/engine/types/topics';
import { ruleOf } from '../../src/guidance/rules';
import { becauseKey } from '../../src/ui/topic-words';
import { readSupports, readTopics } from '../../tools/docs/read-topics';
import { topicPages } from '../../tools/docs/topic-pages';
import { keyOf, PARTS, wordsOf } from '../../tools/docs/words-of';
import { MISSED, OVER_EAGER } from '../engine/known-misses';
import { filesUnder, namesIn } from './sources';

const documented = await readTopics();
const pages = await topicPages();

test('the list of topics and their folder agree both ways, and every topic is one of the labelling guide', () => {
  expect(topics.map(({ id }) => id).sort()).toEqual(documented.map(({ id }) => id).sort());
  expect(namesIn('src/engine/topics', ['index']).filter((name) => !TOPIC_IDS.some((id) => id === name))).toEqual([]);
  expect(topics.filter(({ id }) => !TOPIC_IDS.includes(id))).toEqual([]);
});

test('the list of supports and their folder agree both ways', async () => {
  expect(supports.map(({ id }) => id).sort()).toEqual((await readSupports()).map(({ id }) => id).sort());
});

describe.each(documented)('$id', ({ id, protects, rules, examples }) => {
  test('protects a person, never an organisation alone', () => {
    expect(['patient', 'relative', 'colleague', 'public', 'you']).toContain(protects);
  });

  test('names rules that the guidance knows, each with a clause or a document', () => {
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter((rule) => !ruleOf(rule)?.clauses.length)).toEqual([]);
  });

  test('has examples of both kinds', () => {
    expect(examples.flag.length).toBeGreaterThan(2);
    expect(examples.leave.length).toBeGreaterThan(2);
  });

  test.each(['en_GB', 'cy'] as const)('says all its parts in %s', (language) => {
    const words = wordsOf(language);
    expect(PARTS.map((part) => keyOf(id, part)).filter((key) => !words[key]?.trim())).toEqual([]);
  });
});

/** Every topic may be said from what drafts taught; what else it can give, its own file lists. */
const reasons = topics.flatMap(({ id, because = [] }) =>
  [...new Set([...because, 'learnt' as const])].map((why) => becauseKey(id, why)),
);
const unlike = (keys: readonly string[]) => ({
  wordless: reasons.filter((reason) => !keys.includes(reason)),
  neverSaid: keys.filter((key) => key.includes('_because_') && !reasons.includes(key)),
});

test.each(['en_GB', 'cy'] as const)('in %s every reason that a topic can give has words, and no other', (language) => {
  expect(unlike(Object.keys(wordsOf(language)))).toEqual({ wordless: [], neverSaid: [] });
});

test('this law sees a reason without words, and words that nothing says', () => {
  const [first, ...others] = reasons;
  const bait = 'topic_threat_because_no_such_reason';
  expect(unlike([...others, bait])).toEqual({ wordless: [first], neverSaid: [bait] });
});

test('the documentation of topics is what their files say today: npm run docs writes it', () => {
  const written = filesUnder('docs/topics', /\.md$/);
  expect(written).toEqual(
    Object.keys(pages)
      .map((name) => `docs/topics/${name}`)
      .sort(),
  );
  expect(written.filter((path) => readFileSync(path, 'utf8') !== pages[path.slice('docs/topics/'.length)])).toEqual([]);
});

test('a page never shows what goes wrong as if it worked', () => {
  const all = Object.values(pages).join('\n');
  const marked = (mark: string) => all.split(`**(${mark})**`).length - 1;
  expect(marked('not noticed yet')).toBeGreaterThanOrEqual(MISSED.size);
  expect(marked('not left alone yet')).toBeGreaterThanOrEqual(OVER_EAGER.size);
});

test('a topic that is on no list, or has no words, would be seen', () => {
  expect(documented.length).toBeGreaterThan(0);
  expect(wordsOf('en_GB')[keyOf('no-such-topic', 'title')]).toBeUndefined();
  expect(ruleOf('no-such-rule')).toBeUndefined();
});
