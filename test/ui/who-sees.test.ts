import { readdirSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import english from '../../public/_locales/en_GB/audience.json';
import { AUDIENCES, type Context } from '../../src/engine/types/draft';
import { speak } from '../../src/platform/words';
import { whoSees } from '../../src/ui/who-sees';
import { gradeOf } from '../guidance/reading-age';

beforeEach(() => speak('en-GB'));
const people = (context: Partial<Context>) => whoSees({ kind: 'post', platform: 'x', ...context }).people.join(' ');

test('a public post is told as people, not as a setting', () => {
  expect(people({ audience: 'public' })).toMatch(/people you care for.*a reporter/);
  expect(people({ audience: 'public' })).not.toMatch(/setting|visibility/i);
});

test('an audience that the page does not show is said to be unclear, and thought of as anyone', () => {
  expect(people({})).toMatch(/not clear.*anyone/);
});

test('in a group anyone can copy it out', () => expect(people({ audience: 'group' })).toMatch(/copy it out/));

test('a message goes to who is in the chat, not to anyone', () => {
  expect(people({ kind: 'message' })).toMatch(/in this chat/);
  expect(people({ kind: 'message' })).not.toMatch(/anyone:/i);
});

test('a public answer is seen by those who follow the one that is answered; one in a group is not', () => {
  expect(people({ kind: 'reply', audience: 'public' })).toMatch(/follow the one you answer/);
  expect(people({ kind: 'comment', audience: 'group' })).not.toMatch(/follow the one you answer/);
});

test('what the profile already tells is said, where readers can see it', () => {
  const profile = { role: 'Midwife', employer: undefined, place: 'Aberdare' };
  expect(people({ audience: 'public', profile })).toContain('Your profile shows: Midwife, Aberdare.');
  expect(people({ audience: 'direct', profile })).not.toContain('Midwife');
});

test.each(AUDIENCES)('%s is worded', (audience) => expect(people({ audience }).length).toBeGreaterThan(20));

const SITES = readdirSync('src/sites')
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((id) => !['of-page', 'not-covered', 'generic'].includes(id));

test.each(SITES)('what people get wrong on %s has a line of its own, and what can be changed another', (platform) => {
  const here = whoSees({ kind: 'post', platform });
  const elsewhere = whoSees({ kind: 'post', platform: 'generic' });
  expect(here.wrong).not.toBe(elsewhere.wrong);
  expect(here.change).not.toBe(elsewhere.change);
});

test('no line is there for a place that nobody describes', () => {
  const worded = Object.keys(english).flatMap((key) => /^(\w+)_wrong$/.exec(key)?.[1] ?? []);
  expect(worded.filter((id) => id !== 'other' && !SITES.includes(id.replaceAll('_', '-')))).toEqual([]);
});

test('all of it can be read at thirteen', () => {
  const long = Object.entries(english).filter(([, text]) => text.split(' ').length >= 8);
  expect(long.filter(([, text]) => gradeOf(text) > 9).map(([key]) => key)).toEqual([]);
});
