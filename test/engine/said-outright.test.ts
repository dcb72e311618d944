import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/check';
import { unfitOnDuty } from '../../src/engine/said-outright/on-duty';
import { tiesToPatients } from '../../src/engine/said-outright/with-patients';
import { readText } from '../../src/engine/text/read-text';
import { scopesOf } from '../../src/engine/text/scopes';
import { PLAIN_POLICY } from '../../src/engine/types/policy';

const found = (find: typeof unfitOnDuty) => (typed: string) => {
  const text = readText(typed);
  return find({ text, scopes: scopesOf(text) }).map(({ start, end }) => typed.slice(start, end));
};
const onDuty = found(unfitOnDuty);
const withPatients = found(tiesToPatients);

describe('unfit on duty, said outright', () => {
  test.each([
    ['I was drunk on duty last night', 'I was drunk on duty'],
    ["Not proud. I'm still a bit tipsy at work", "I'm still a bit tipsy at work"],
    ['I came to work still drunk this morning', 'I came to work still drunk'],
    ['I had four cans of lager and then went on shift', 'I had four cans of lager and then went on shift'],
    ['I had a bottle of wine before my shift', 'I had a bottle of wine before my shift'],
    ['I had a bottle of 🍷 before my shift', 'I had a bottle of 🍷 before my shift'],
    ['I was high at work yesterday', 'I was high at work'],
    ['I smoke weed in my breaks and then go back', 'I smoke weed in my breaks'],
    ['I nicked some codeine from the drug trolley', 'I nicked some codeine from the drug trolley'],
    ['I fell asleep on a one-to-one again', 'I fell asleep on a one-to-one'],
    ['We all slept on duty and nobody came', 'We all slept on duty'],
    ['I wrote down the blood pressures without taking them', 'I wrote down the blood pressures without taking'],
    ['Busy night so I made up his obs', 'I made up his obs'],
    ['I never do the safety checks on the ventilators', 'I never do the safety checks'],
    ['I told my manager I was drunk on duty', 'I was drunk on duty'],
  ])('%s', (typed, quote) => expect(onDuty(typed)).toEqual([quote]));

  test.each([
    // somebody else's, imagined, asked, denied, long over
    'He said I was drunk on duty',
    'If I was drunk on duty I would be struck off',
    'Can you be sacked if I had a beer before my shift?',
    'I was never drunk on duty',
    "It's not as if I was drunk on duty",
    'In my dream I was drunk on duty',
    'A patient told me “I was drunk at work”',
    'Sober nine years. I was drunk on duty once, and got help',
    // what only sounds like it
    'I was drunk on duty free perfume samples',
    'I was high on sugar at work',
    'I came home from work and got drunk',
    'I worked nights and got drunk on Friday',
    'I had a coffee before my shift',
    'I had a pint of milk before my shift',
    'I had a bag of wine gums before my shift',
    'I had an alcohol-free beer before my shift',
    'I had a ginger beer before my shift',
    'I had a beer after my late and then went to work rested two days on',
    'I had wine the night before my shift',
    'I smoked a joint after work, in Amsterdam, years back',
    'I took the codeine from the drug trolley for bed 4',
    'I fell asleep on the bus after my shift',
    'I fell asleep on my break',
    'I signed the petition without reading it',
    'I made up the beds and did his obs',
    'I never do on call on Fridays',
    'Two beers in the garden, off till Monday',
    'I was drunk at work drinks on Friday',
    "I was hungover at work's summer do",
    'I was tipsy on the ward night out',
    'I had a gin before the theatre last night',
    'I had a pint before the work quiz',
    'I had wine before nights out became rare',
    'I nicked a pen from the drug rep',
    'I nicked a biscuit from the tea trolley',
  ])('not: %s', (typed) => expect(onDuty(typed)).toEqual([]));
});

describe('private ties to patients, said outright', () => {
  test.each([
    ['I slept with a patient last year', 'I slept with a patient'],
    ["I'm dating one of my patients, don't tell", "I'm dating one of my patients"],
    ["I snogged my patient's brother in the linen room", "I snogged my patient's brother"],
    ["I spent the night with my patient's sister", "I spent the night with my patient's sister"],
    ["I've asked my patient's dad out for a drink", "I've asked my patient's dad out for a drink"],
    ['I lent a patient forty quid', 'I lent a patient forty quid'],
    ['I borrowed £200 from a patient', 'I borrowed £200 from a patient'],
    ['A patient is lending me the deposit for my flat', 'A patient is lending me the deposit'],
  ])('%s', (typed, quote) => expect(withPatients(typed)).toEqual([quote]));

  test.each([
    'I never slept with a patient',
    'I slept with a patient on my mind',
    'She claims I slept with a patient',
    'If I slept with a patient I would lose my PIN',
    'I am dating a patient man who loves my odd shifts',
    'I am seeing a patient at three',
    'I went out with my patient to the garden',
    'I spent the night with a patient who was dying',
    'I lent a patient my charger',
    'A patient lent me her book',
    'I asked my patient to sit out for lunch',
    'I had a date with patient safety week, and it was good',
    'I borrowed a wheelchair from a patient transport crew',
  ])('not: %s', (typed) => expect(withPatients(typed)).toEqual([]));
});

describe('what is said to be a patient’s', () => {
  const held = (text: string) =>
    check({ text, context: { kind: 'post' } }, PLAIN_POLICY)
      .findings.filter(({ topic, outcome }) => topic === 'patient-identifier' && outcome === 'pause')
      .map(({ start, end }) => text.slice(start, end));

  test.each([
    ['My patient’s number is 07700 900214, give her a ring', '07700 900214'],
    ["Our resident's email: jo.lamb@example.com", 'jo.lamb@example.com'],
  ])('%s', (text, quote) => expect(held(text)).toEqual([quote]));

  test.each([
    'My number is 07700 900214, give me a ring',
    "Our patient's number is 0300 123 4567, the line is open all day",
  ])('not: %s', (text) => expect(held(text)).toEqual([]));
});
