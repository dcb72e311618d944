import { expect, test } from 'vitest';
import { check } from '../../src/engine/check';
import { wantsToDie } from '../../src/engine/support/wants-to-die';
import { readText } from '../../src/engine/text/read-text';
import { PLAIN_POLICY } from '../../src/engine/types/policy';

const says = (typed: string) => wantsToDie(readText(typed));

test.each([
  'I am suicidal',
  'I’m feeling suicidal and the crisis team is shut',
  'I want to die tonight',
  'i honestly want to die',
  'I am going to kill myself tonight',
  'cant stop thinking about killing myself',
  'I wish I was dead',
  'I don’t want to live any more',
  'I just want to end it all. Sorry',
  'Is it normal that I want to kill myself?',
  'I am going to k1ll mys3lf',
])('“%s” says so of its author', (typed) => expect(says(typed)).toBe(true));

test.each([
  'I’m not suicidal, just tired',
  'Twelve hours, no lunch, one wee. I want to die',
  'I want to die of embarrassment',
  'I really want to die on this hill',
  'Honestly going to kill myself laughing at this rota',
  'going to drown myself in gin after that audit',
  'If we get one more audit I am going to kill myself',
  'I’ll kill myself if this printer jams again 😂',
  'A patient said “I want to kill myself” and nobody came',
  'He told me I wish I was dead and cried',
  'Was I suicidal? In 2011, yes. Ask me how I got out',
  'I don’t want to live in Slough',
  'I wish I was here more often',
])('“%s” does not', (typed) => expect(says(typed)).toBe(false));

test('what is answered may say it as well: the crisis lines are shown to whoever answers', () => {
  const context = { kind: 'reply', inReplyTo: 'I am going to kill myself tonight' } as const;
  expect(check({ text: 'Nice weather', context }, PLAIN_POLICY).support).toContain('person-in-crisis');
});

test('beside tablets counted out, a call asked for is the author’s own: help comes first', () => {
  const text = 'I am going to kill myself. Please call my mum after, she will be a bitch about it';
  const review = check({ text, context: { kind: 'post' } }, PLAIN_POLICY);
  expect(review.support).toContain('person-in-crisis');
  expect(review.outcome).not.toBe('pause');
});
