import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/check';
import { takeNotes } from '../../src/engine/take-notes';
import { topics } from '../../src/engine/topics/index';
import type { Context } from '../../src/engine/types/draft';
import { PLAIN_POLICY } from '../../src/engine/types/policy';
import type { Where } from '../../src/engine/types/review';
import { type SupportId, TOPIC_IDS, type TopicId } from '../../src/engine/types/topics';
import { type TopicVerdict, weigh } from '../../src/engine/weigh';

type Says = [topic: TopicId, outcome?: 'advise' | 'pause'];
type Weighing = { says: readonly Says[]; support?: SupportId[]; quote?: string; in?: Where } & Partial<Context>;

const topicOf = (id: TopicId) => topics.find((topic) => topic.id === id) ?? expect.fail(`no topic ${id}`);

/** The findings of a draft of which topics say so much about `quote`, each as its topic and its outcome. */
function weighed(text: string, { says, support = [], quote, in: where = 'text', ...context }: Weighing) {
  const notes = takeNotes({ text, context: { kind: 'post', ...context } });
  const whole = where === 'text' ? text : (context.inReplyTo ?? '');
  const start = quote === undefined ? 0 : whole.indexOf(quote);
  expect(start).toBeGreaterThanOrEqual(0);
  const span = { start, end: quote === undefined ? whole.length : start + quote.length, in: where };
  const verdicts = says.map(
    ([id, outcome = 'pause']): TopicVerdict => ({ topic: topicOf(id), ...span, outcome, because: 'learnt' }),
  );
  const review = weigh(notes, verdicts, support, PLAIN_POLICY);
  return { ...review, said: review.findings.map(({ topic, outcome }) => `${topic}: ${outcome}`) };
}

describe('what people tell of themselves is theirs', () => {
  const story = 'I am 34 and my baby Elin was born at Westhaven on a Tuesday in June';
  const ofOwnAccounts: readonly TopicId[] = [
    'patient-identifier',
    'patient-jigsaw',
    'derogatory-patient',
    'derogatory-colleague',
    'defamation',
  ];
  const passedOn = { kind: 'quote', inReplyTo: story, in: 'inReplyTo' } as const;

  test.each(TOPIC_IDS)('in an own account that is passed on: %s', (id) => {
    const { said } = weighed('Worth reading', { ...passedOn, says: [[id]] });
    expect(said).toEqual(ofOwnAccounts.includes(id) ? [] : [`${id}: pause`]);
  });
  test.each(ofOwnAccounts)(
    'but %s counts in words of one’s own, and where somebody else’s story is passed on',
    (id) => {
      expect(weighed('She is 34, from Westhaven', { ...passedOn, in: 'text', says: [[id]] }).said).toHaveLength(1);
      const told = 'The woman in the red coat gave birth at Westhaven on a Tuesday in June';
      expect(weighed('Ha', { ...passedOn, inReplyTo: told, says: [[id]] }).said).toHaveLength(1);
    },
  );
});

describe('what is told of somebody under care is not its teller’s', () => {
  const passedOn = (inReplyTo: string) =>
    check({ text: '', context: { kind: 'repost', inReplyTo } }, PLAIN_POLICY).findings.map(({ quote }) => quote);

  test.each([
    'I nursed Doreen Tickner in bed 4 last night, hip broken, NHS number 999 000 0018',
    'I saw this list on the floor: Doreen Tickner, NHS number 999 000 0018. Shocking',
  ])('%s', (told) => expect(passedOn(told)).toContain('999 000 0018'));

  test('their own number is theirs to tell', () => {
    expect(passedOn('Nine weeks for a scan. My NHS number is 999 000 0018 if the trust reads this')).toEqual([]);
  });
});

describe('whoever calls themselves a fool wrongs nobody', () => {
  const fool = 'I am such an idiot, the keys are in the fridge again';
  test.each([
    [fool, 'derogatory-patient', []],
    [fool, 'derogatory-colleague', []],
    [fool, 'profanity', ['profanity: pause']],
    ['He is such an idiot, the keys are in the fridge again', 'derogatory-colleague', ['derogatory-colleague: pause']],
  ] as const)('%s (%s)', (text, id, expected) => expect(weighed(text, { says: [[id]] }).said).toEqual(expected));
});

test.each([
  ['defamation', ['defamation: pause']],
  ['derogatory-colleague', ['derogatory-colleague: pause']],
  ['employer-confidential', ['employer-confidential: pause']],
  ['profanity', ['profanity: pause', 'disrepute: pause']],
] as const)('one fault is one finding: beside %s', (id, expected) => {
  expect(weighed('Gavin Troke fiddles the rota', { says: [[id], ['disrepute']] }).said).toEqual(expected);
});

describe('beside a concern only what protects a person holds', () => {
  const short = 'Two nurses for 30 people again. The trust lies about it';
  const noted: readonly TopicId[] = [
    'employer-confidential',
    'profanity',
    'speaking-for-employer',
    'political-work',
    'defamation',
  ];
  test.each(TOPIC_IDS)('%s', (id) => {
    const { said } = weighed(short, { says: [[id]], support: ['raising-concern'] });
    expect(said).toEqual(id === 'disrepute' ? [] : [`${id}: ${noted.includes(id) ? 'advise' : 'pause'}`]);
  });
  test.each([
    ['Gavin Troke lies about it', 'pause'],
    ['Our manager lies about it', 'pause'],
    ['The agency lies about it', 'pause'],
    ['The trust lies about it', 'advise'],
  ])('a charge, by whom it is at: %s', (quote, outcome) => {
    const text = `Two nurses for 30 people again. ${quote}`;
    const { said } = weighed(text, { says: [['defamation']], support: ['raising-concern'], quote });
    expect(said).toEqual([`defamation: ${outcome}`]);
  });
  test('without a concern they hold', () => {
    for (const id of [...noted, 'disrepute' as const])
      expect(weighed(short, { says: [[id]] }).said).toEqual([`${id}: pause`]);
  });
});

describe('support comes before fault', () => {
  const own = 'I cannot go on. I think about it every drive home';
  const ofAnother: readonly TopicId[] = [
    'patient-identifier',
    'patient-jigsaw',
    'patient-relationship',
    'colleague-private',
  ];
  test.each(TOPIC_IDS)('when the author is in danger: %s', (id) => {
    const { said } = weighed(own, { says: [[id]], support: ['person-in-crisis'] });
    expect(said).toEqual([`${id}: ${ofAnother.includes(id) ? 'pause' : 'advise'}`]);
  });
  test('but not when somebody else is, or nobody', () => {
    const other = { kind: 'reply', inReplyTo: 'I have said my goodbyes' } as const;
    const says: Says[] = [['profanity']];
    expect(weighed(own, { ...other, says, support: ['person-in-crisis'] }).said).toEqual(['profanity: pause']);
    expect(weighed(own, { says }).said).toEqual(['profanity: pause']);
  });
});

describe('what fits on a card', () => {
  const text = 'She is a bloody nightmare';
  test('three topics at most, holds before notes, each in the order that they came', () => {
    const says: Says[] = [['profanity', 'advise'], ['boundaries'], ['promotion', 'advise'], ['threat']];
    expect(weighed(text, { says }).said).toEqual(['boundaries: pause', 'threat: pause', 'profanity: advise']);
  });
  test('all findings of a topic that is shown', () => {
    const says: Says[] = [['threat'], ['profanity', 'advise'], ['boundaries'], ['profanity', 'advise']];
    expect(weighed(text, { says }).said).toHaveLength(4);
  });
  test.each<[Says[], string]>([
    [[], 'clear'],
    [[['profanity', 'advise']], 'advise'],
    [[['profanity', 'advise'], ['threat']], 'pause'],
  ])('the worst finding is the outcome: %s', (says, outcome) => expect(weighed(text, { says }).outcome).toBe(outcome));
  test('a finding carries its words, whom it protects and its rules', () => {
    const { protects, rules } = topicOf('derogatory-patient');
    const [finding] = weighed(text, { says: [['derogatory-patient']], quote: 'bloody' }).findings;
    expect(protects).toBe('patient');
    expect(finding).toEqual({
      topic: 'derogatory-patient',
      outcome: 'pause',
      because: 'learnt',
      start: 9,
      end: 15,
      in: 'text',
      quote: 'bloody',
      protects,
      rules,
    });
  });
});
