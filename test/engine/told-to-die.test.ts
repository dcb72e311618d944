import { expect, test } from 'vitest';
import { toldToDie } from '../../src/engine/hostility/told-to-die';
import { readText } from '../../src/engine/text/read-text';
import { scopesOf } from '../../src/engine/text/scopes';

const foundIn = (typed: string) => {
  const text = readText(typed);
  return toldToDie(text, scopesOf(text)).map(({ start, end }) => typed.slice(start, end));
};

test.each([
  ['kill yourself', 'kill yourself'],
  ['Go and kys', 'Go and kys'],
  ['@jan_1 just kill yourself, nobody would notice', '@jan_1 just kill yourself'],
  ['You should top yourself mate', 'You should top yourself'],
  ['I read your post. k1ll y0urself', 'k1ll y0urself'],
  ['Why don’t you neck yourself', 'Why don’t you neck yourself'],
  ['Matron can go kill herself', 'can go kill herself'],
])('“%s” tells somebody to die', (typed, told) => expect(foundIn(typed)).toEqual([told]));

test.each([
  'Don’t kill yourself over a rota',
  'You will kill yourself laughing',
  'Kill yourself laughing at this one',
  'Top yourself up with water before a long list',
  'If you want to kill yourself please ring 116 123 first',
  'He wrote “kill yourself” under my post about pay',
  'someone said kys to me for asking about a mask',
  'KYS week: know your status, free tests on Friday',
  'just kill yourself and respawn at the checkpoint',
  'Never tell anyone to kill themselves',
  'She can go home and rest herself',
])('“%s” tells nobody to die', (typed) => expect(foundIn(typed)).toEqual([]));
