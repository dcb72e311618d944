import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../src/engine/hostility/statements';
import { isNotMeant } from '../../src/engine/hostility/vetoes';
import { findMentions } from '../../src/engine/mentions/index';
import { readText } from '../../src/engine/text/read-text';
import { scopesOf } from '../../src/engine/text/scopes';

/** Of a text of one sentence, which must speak of people for who they are: otherwise nothing is asked of it. */
function notMeant(typed: string): boolean {
  const text = readText(typed);
  const [statement, ...others] = statementsOf(text, findMentions(text, 'text'), scopesOf(text));
  expect(others).toEqual([]);
  expect(statement?.hasTarget).toBe(true);
  return statement !== undefined && isNotMeant(statement);
}

describe('hostility that is not the author’s', () => {
  test.each([
    // told of others
    'A visitor shouted that refugees are vermin',
    'Some people think that women are useless',
    // turned down or condemned
    'Anyone who says women are useless is wrong',
    'The claim that migrants are lazy is a lie',
    'Please stop saying that disabled people are scroungers',
    'I do not think that muslims are dirty',
    'It is wrong to hate muslims',
    'We will not stand for abuse of refugees',
    'Hating women is sexist',
    // what must never be done to them, and those who do it
    'Muslims must never be attacked',
    'No muslim should be beaten',
    'People who attack refugees are scum',
    // of oneself
    'I am a gay woman and I am useless at this',
    'As a muslim I am hopeless at football',
    'I happen to be a muslim and useless at football',
    'I was born disabled and I am a nuisance',
    // a slur that is told of
    'He called me a paki',
    'The word paki is a slur',
  ])('%s', (typed) => expect(notMeant(typed)).toBe(true));
});

describe('hostility that is', () => {
  test.each([
    'Refugees are vermin',
    'I hate gay people',
    'We hate the muslims on our ward',
    'Women should not be allowed on this ward',
    // asking who agrees is saying it
    'Who else thinks muslims should be banned?',
    'Is it just me or are refugees vermin',
    'Who agrees with people who think muslims should be banned?',
    // saying that one does not mean it is no excuse
    "I'm not racist but muslims are dirty",
    // somebody is told only after the people are named
    'Refugees are vermin, as a visitor said',
    'Paki shop is shut again',
  ])('%s', (typed) => expect(notMeant(typed)).toBe(false));
});
