import { afterEach, describe, expect, test } from 'vitest';
import welsh from '../../public/_locales/cy/hard-questions.json';
import english from '../../public/_locales/en_GB/hard-questions.json';
import { cards } from '../../src/guidance/cards';
import { hardQuestionOf, hardQuestions } from '../../src/guidance/hard-questions/questions';
import { statementsOf } from '../../src/guidance/hard-questions/statements';
import { noteOf, textsOf } from '../../src/guidance/hard-questions/words';
import { PLACES } from '../../src/guidance/places';
import { documents } from '../../src/guidance/rules';
import { LANGUAGES } from '../../src/platform/language';
import { speak } from '../../src/platform/words';

afterEach(() => speak('en-GB'));

test('the eight questions are there, each once', () => {
  expect(hardQuestions.map(({ id }) => id)).toEqual([
    'mortality-figures',
    'reposted-allegation',
    'a-like',
    'anonymity',
    'a-colleagues-post',
    'reading-a-blog',
    'answering-at-midnight',
    'a-belief',
  ]);
  expect(hardQuestionOf('a-like')?.key).toBe('a_like');
  expect(hardQuestionOf('who-knows')).toBeUndefined();
});

describe.each(hardQuestions.map((question) => [question.id, question] as const))('%s', (_id, question) => {
  test.each(LANGUAGES)(
    'in %s it has two or three things on each side, and as many on one as on the other',
    (language) => {
      speak(language);
      const [one, other] = [textsOf(question.key, 'one'), textsOf(question.key, 'other')];
      expect([2, 3]).toContain(one.length);
      expect(other).toHaveLength(one.length);
      expect(textsOf(question.key, 'huddle')).toHaveLength(3);
    },
  );

  test('each statement of a body has its document, its date and how it is known', () => {
    expect(question.said.map(({ document }) => document).filter((id) => !documents[id])).toEqual([]);
    const statements = statementsOf(question);
    expect(statements).toHaveLength(question.said.length);
    expect(statements.length).toBeGreaterThan(2);
    expect(
      statements.filter(({ by, version, on, known, address }) => !by || !version || !on || !known || !address),
    ).toEqual([]);
  });

  test('what is only doubtfully remembered is cited without a number', () => {
    expect(statementsOf(question).filter(({ known, where }) => known === 'medium' && where)).toEqual([]);
  });

  test('it leads to cards and places that are there', () => {
    const [ids, keys] = [cards.map(({ id }) => id), PLACES.map(({ key }) => key)];
    expect(question.cards.length).toBeGreaterThan(0);
    expect(question.cards.filter((id) => !ids.includes(id))).toEqual([]);
    expect(question.places.filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('the first named to talk it over with is nobody who speaks for the employer', () => {
    expect(question.talkTo.length).toBeGreaterThan(0);
    expect(question.talkTo).not.toContain('communications');
    if (question.talkTo.includes('guardian')) expect(question.talkTo[0]).toBe('union');
  });
});

/** What would decide for whoever reads. Statements of regulators are theirs, and may. */
const VERDICT =
  /\b(you (should|must|may not|can’t post|ought)|(it|this|that)( i|’)s (right|wrong|fine|allowed|forbidden)\b|safe to post|the answer is|never post|don’t post)|\b(dylech|rhaid i chi|ni chewch|na chewch|caniateir|mae’n (iawn|anghywir) (i|postio))\b/i;
const ours = [english, welsh].flatMap((words) => Object.entries(words).filter(([key]) => !/_said_\d$/.test(key)));

test('no page says who is right', () => {
  expect(ours.filter(([, text]) => VERDICT.test(text))).toEqual([]);
});

test.each(['You should take it down.', 'It is wrong to share this.', 'Don’t post it.', 'Dylech ei dynnu i lawr.'])(
  'this law hears “%s”',
  (text) => expect(text).toMatch(VERDICT),
);

/** The tool is no reason of its own, and no employer's name is one. */
const REPUTATION = /\b(reputation|disrepute|bad name)\b|enw da|anfri/i;
test('nobody’s good name is given as a reason', () => {
  expect(ours.filter(([, text]) => REPUTATION.test(text))).toEqual([]);
  expect('It damages the trust’s reputation').toMatch(REPUTATION);
});

test('where regulators say nothing, the page says that they do not', () => {
  const noted = hardQuestions.filter(({ key }) => noteOf(key));
  expect(noted.map(({ id }) => id)).toEqual(['mortality-figures', 'reposted-allegation', 'a-like', 'reading-a-blog']);
});

test('both people are described alike in length: neither is the one who is right', () => {
  for (const { key } of hardQuestions)
    for (const words of [english, welsh]) {
      const lengths = (['a', 'b'] as const).map((letter) => words[`hard_${key}_careful_${letter}`].length);
      expect(Math.max(...lengths) / Math.min(...lengths), key).toBeLessThan(2);
    }
});
