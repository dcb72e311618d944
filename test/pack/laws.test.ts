import { describe, expect, test } from 'vitest';
import { en, northgate } from './northgate';
import { northgateWith, saidOf } from './read';

const refusals = (written: unknown) => saidOf(written).filter((said) => !said.endsWith('language_missing'));

describe('a pack cannot switch off the way to speak up', () => {
  test.each([
    ['speakUp', false],
    ['hideRoutes', ['protect', 'cqc']],
    ['whistleblowing', 'off'],
    ['concernLane', 'off'],
  ])('by a field %s', (field, value) => {
    expect(saidOf({ ...northgate, [field]: value })).toEqual([`${field}: no_speak_up`]);
  });

  test.each([
    'Protect',
    'CQC helpline',
    'The GMC',
    'Care Quality Commission',
    'RCN advice',
    'Nursing and Midwifery Council',
  ])('by a contact called %s', (name) =>
    expect(refusals(northgateWith('contacts.0.name', en(name)))).toEqual(['contacts.0.name.en-GB: stands_in']),
  );

  test.each(['Samaritans', 'NHS 111', '999', 'Shout'])('by a crisis line called %s', (name) => {
    expect(refusals(northgateWith('crisisLines.0.name', en(name)))).toEqual(['crisisLines.0.name.en-GB: stands_in']);
  });

  test.each([
    'Do not contact the CQC.',
    'Please speak to us before contacting your union.',
    'Never go to a regulator with this.',
    'Concerns must be raised internally.',
    'You should not talk to your MP about staffing.',
  ])('by words that lead away: %s', (text) => {
    expect(refusals(northgateWith('principles.0', en(text)))).toEqual(['principles.0.en-GB: leads_away']);
  });

  test.each([
    'You can go to the CQC or your union at any time.',
    'Raise concerns with anyone you trust, such as Protect.',
    'Do not name a patient when you write to your MP.',
  ])('but may say: %s', (text) => expect(refusals(northgateWith('principles.0', en(text)))).toEqual([]));
});

describe('a pack cannot reach or add', () => {
  test.each([
    ['privateMessages', 'no_private_messages'],
    ['memory', 'no_memory'],
    ['dismissed', 'no_memory'],
    ['quietLevel', 'no_settings'],
    ['mode', 'no_settings'],
    ['telemetry', 'no_telemetry'],
    ['reportTo', 'no_telemetry'],
    ['script', 'script'],
    ['regex', 'no_expressions'],
    ['backgroundImage', 'remote_picture'],
  ])('%s', (field, key) => expect(saidOf({ ...northgate, [field]: 'x' })).toEqual([`${field}: ${key}`]));

  test.each([
    ['![](https://a.example/b.png)', 'remote_picture'],
    ['<script>alert(1)</script>', 'script'],
    ['<img src=x>', 'markup'],
    ['[open](javascript:alert)', 'script'],
    ['[open](http://a.example)', 'link'],
    ['[open](data:text/html,x)', 'link'],
    ['[open](https://ada@a.example)', 'link'],
    ['[open](//a.example)', 'link'],
  ])('%s', (text, key) => {
    expect(refusals(northgateWith('cards.0.why', en(text)))).toEqual([`cards.0.why.en-GB: ${key}`]);
  });

  test.each([
    ['an address', 'https://a.example/logo.png', 'not_a_picture'],
    ['a drawing with code in it', btoa('<svg onload="x()"></svg>'), 'not_a_picture'],
    ['more than 64 KB', northgate.identity.logo.base64.padEnd(90_000, 'A'), 'too_long'],
  ])('a logo that is %s', (_what, base64, key) => {
    expect(refusals(northgateWith('identity.logo.base64', base64))).toContain(`identity.logo.base64: ${key}`);
  });
});

describe('a pack cannot forbid posting', () => {
  test.each([
    'Staff must not post anything about work.',
    'Do not comment on the trust on social media.',
    'Posting about work is strictly prohibited.',
    'You are not allowed to speak about the hospital.',
    'Get approval from communications before you post.',
    'Social media is banned.',
    'Criticism of the trust will not be tolerated, and posting it is gross misconduct.',
  ])('%s', (text) => {
    expect(refusals(northgateWith('cards.0.risk', en(text)))).toEqual(['cards.0.risk.en-GB: forbids']);
  });
  test.each([
    'Please do not post a patient’s name.',
    'Never share a screen with names on it.',
    'Nobody may stop you from posting about work.',
    'Ask the person before you post their picture.',
  ])('but may ask: %s', (text) => expect(refusals(northgateWith('cards.0.risk', en(text)))).toEqual([]));
  test('Welsh is read too', () => {
    const welsh = northgateWith('principles', [{ cy: 'Peidiwch â phostio dim byd am eich gwaith.' }]);
    expect(saidOf(welsh)).toContain('principles.0.cy: forbids');
  });
});

describe('a pack cannot hide', () => {
  test.each([
    ['writtenBy', undefined, 'writtenBy: nobody_signed'],
    ['writtenBy.name', undefined, 'writtenBy.name: nobody_signed'],
    ['approvals', [], 'approvals: nobody_signed'],
    ['cards.0.protects', undefined, 'cards.0.protects: protects_nobody'],
    ['cards.0.protects', [], 'cards.0.protects: protects_nobody'],
    ['cards.0.protects', ['organisation'], 'cards.0.protects.0: not_one_of'],
    ['cards.0.protectsHow', undefined, 'cards.0.protectsHow: protects_nobody'],
    ['terms.0.protects', undefined, 'terms.0.protects: protects_nobody'],
    ['terms.0.protects', 'organisation', 'terms.0.protects: not_one_of'],
  ])('%s set to %j', (path, value, said) => expect(saidOf(northgateWith(path, value))).toEqual([said]));
});

describe('a reply cannot confirm that somebody is a patient', () => {
  test.each([
    'We are sorry about your operation.',
    'Thank you for coming. It was good to meet you when you were on our ward.',
    'Our records show that this is not so.',
    'You were seen within four hours.',
    'As our patient you deserve better.',
    'I treated you myself. We looked after you well.',
  ])('%s', (text) => {
    expect(refusals(northgateWith('replyTemplates.0.text', en(text)))).toEqual([
      'replyTemplates.0.text.en-GB: confirms_patient',
    ]);
  });
  test.each([
    'If you would like to talk about your care with us, PALS will listen.',
    'Thank you for these kind words. We will pass them on.',
    'We can’t say whether anybody was in our care, but we’d like to listen.',
  ])('but may say: %s', (text) => expect(refusals(northgateWith('replyTemplates.0.text', en(text)))).toEqual([]));
});
