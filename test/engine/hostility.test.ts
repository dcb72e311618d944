import { describe, expect, test } from 'vitest';
import { findHostility } from '../../src/engine/hostility/find-hostility';
import { findMentions } from '../../src/engine/mentions/index';
import { readText } from '../../src/engine/text/read-text';

/** What sounds hostile by itself; of the rest the whole draft decides. */
const hostilityIn = (typed: string) => {
  const text = readText(typed);
  return findHostility(text, findMentions(text, 'text'), 'text').filter(({ says }) => says >= 0.5);
};

describe('is hostile to people for who they are', () => {
  test.each([
    'I hate women',
    'I despise immigrants',
    'Muslims are vile',
    'Black people disgust me',
    'Disabled people are a burden',
    'Women are too emotional to be surgeons',
    'All Muslims should be deported',
    'We should round up the gays and shoot them',
    'I want to punch every trans person I meet',
    'Women belong in the kitchen',
    'Trans women will never be real women',
    'No disabled person deserves to be happy',
    'Why do Muslims always cause trouble?',
    'Gypsies came to the clinic today. They are thieving scum.',
    'Honestly, disabled folk are useless',
    'Foreign nurses are thick and dirty',
    'Immigrants are leeches',
    'Muslims do not deserve our kindness',
    'Old people should be left to die',
    'You stupid faggot',
    'Look at that tranny',
    'Nothing is more disgusting than a lesbian',
    'Women are 🐷',
    'ppl like u immigrants are leeches',
  ])('%s', (text) => expect(hostilityIn(text)).not.toEqual([]));
});

describe('is left alone', () => {
  test.each([
    'I love women',
    'Muslims are welcome here',
    'Black people are beautiful',
    'Trans people deserve healthcare',
    'I am a gay man and I am happy',
    'I am a proud Muslim nurse',
    'There are many immigrants in this town',
    'Nobody should be attacked for being trans',
    'Muslims are not terrorists',
    'I do not hate women',
    'Women should never be hit',
    'No woman deserves to be raped',
    'Saying women are stupid is sexist',
    '"I hate Muslims" is a dreadful thing to hear at work',
    'It is racist to say that black people are lazy',
    'You cannot just say that immigrants are scum',
    'How can you say disabled people are a burden? That is horrible',
    'People who attack trans people are scum',
    'I hate how disabled people are treated',
    'He called me a faggot on the bus',
    'We should stop saying that old people are a burden',
    'A visitor told my colleague that Muslims are vile. I reported it',
    'I am a dyke and proud of it',
    'As a fat old dyke I have earned this cake',
    'I gave up the fags in the spring',
    'He has spastic diplegia and plays football',
    'Women wait longer for pain relief',
    'Jewish patients may ask for kosher food',
    'Being disabled is nothing to be ashamed of',
    'The Monday clinic is a blind spot',
    'I hate this printer and all politicians are clowns',
  ])('%s', (text) => expect(hostilityIn(text)).toEqual([]));
});

const GROUPS = [
  'women',
  'Muslims',
  'gay people',
  'black people',
  'immigrants',
  'disabled people',
  'trans people',
  'Poles',
];

test.each([
  'I despise ⟨g⟩',
  '⟨g⟩ are vermin',
  '⟨g⟩ are welcome on our ward',
  'Saying that ⟨g⟩ are dirty is shameful',
  '⟨g⟩ wait longer than others for a scan',
  'Why do ⟨g⟩ always lie?',
])('which people are meant changes nothing: %s', (frame) => {
  const answers = GROUPS.map((group) =>
    hostilityIn(frame.replace('⟨g⟩', group)).map(({ kind, says }) => ({ kind, says })),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
});

test.each([
  ['slips', 'I htae women'],
  ['look-alike digits', '1mm1gr4nts are d1sgusting'],
  ['lost spaces', 'ihatemuslims'],
  ['letters held apart', 'I h a t e w o m e n'],
])('%s hide nothing', (_, text) => expect(hostilityIn(text)).not.toEqual([]));

test.each([
  ['Look at that tranny', 'slur'],
  ['We should shoot all immigrants', 'threat'],
  ['All immigrants should be deported', 'exclusion'],
  ['Immigrants are cockroaches', 'dehumanising'],
  ['Immigrants are disgusting', 'contempt'],
])('%s: told as %s', (text, kind) => expect(hostilityIn(text).map((found) => found.kind)).toEqual([kind]));

describe('whoever is called by a slur', () => {
  test.each([
    'that retard in bed 6 has shouted all night',
    'two darkies on the night shift, could not see them with the lights off',
    'raghead in resus says he cannot eat the jelly',
    'some pikey family camped in the relatives room',
    'another day another p*ki doctor who cannot read a chart',
    'the sp*z in bay 2 knocked his tea over',
    'fkn gyppos in the waiting room again',
  ])('is wronged, whatever else is said: %s', (text) =>
    expect(hostilityIn(text).map(({ kind }) => kind)).toEqual(['slur']),
  );

  test.each([
    'Someone wrote retards on the learning disability team door',
    'Terrorist, paki, and worse: what I have been called at work this month',
    'A visitor called our registrar a paki and nobody said a word',
    'As a spaz with a crutch I would like the ramp fixed please',
    'They had a christening in Troon',
    'The cripple’s back, he said, and laughed at himself',
    'f**k this rota and the sh*t coffee',
    '2 * 3 * 4 mg in the pump',
  ])('is not to be found in: %s', (text) => expect(hostilityIn(text)).toEqual([]));
});

test('a passage is the sentence that carries it', () => {
  const typed = 'Long day. Muslims are vile. Off to bed';
  expect(hostilityIn(typed).map(({ start, end }) => typed.slice(start, end))).toEqual(['Muslims are vile.']);
});

const msOf = (work: () => void): number => {
  const began = process.cpuUsage();
  work();
  return process.cpuUsage(began).user / 1000;
};

test.each([
  'I hate women. ',
  'black and ',
  'he said ',
  '"women ',
  'the elderly ',
  'womenaredisgusting ',
  '👨🏿',
  'p*',
  'not ',
])('a long run of %j costs no more than its length', (piece) => {
  const long = readText(piece.repeat(Math.ceil(20_000 / piece.length)));
  const short = readText(long.original.slice(0, 5_000));
  findHostility(short, [], 'text');
  const [little, much] = [msOf(() => findHostility(short, [], 'text')), msOf(() => findHostility(long, [], 'text'))];
  // quadratic would be sixteen times; four is linear, the rest is room for a busy machine
  expect(much).toBeLessThan(Math.max(10 * little, 400));
});
