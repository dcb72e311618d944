import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/engine/check';
import { applyEdits } from '../../../src/engine/reword/edit';
import { isNoWorse, type Look, type Plan, planRewording } from '../../../src/engine/reword/plan';
import type { Draft } from '../../../src/engine/types/draft';
import { PLAIN_POLICY } from '../../../src/engine/types/policy';
import { someDrafts } from '../laws/drafts';

const look: Look = (draft) => check(draft, PLAIN_POLICY);
const post = (text: string): Draft => ({ text, context: { kind: 'post' } });
const planOf = (draft: Draft) => planRewording(draft, look(draft), look);

describe('what is offered', () => {
  test.each([
    [
      'For Friday’s significant event: 999 114 6024 is the lady I mean, the missed melanoma. Lemon drizzle supplied.',
      'For Friday’s significant event: a patient is the lady I mean, the missed melanoma. Lemon drizzle supplied.',
    ],
    [
      'Theatre 3 is next, hosp no K4471902, still not consented, lemon drizzle supplied',
      'Theatre 3 is next, still not consented, lemon drizzle supplied',
    ],
  ])('one detail that points at somebody goes, and no other word: %s', (before, after) => {
    expect(planOf(post(before))?.text).toBe(after);
  });

  test('of numbers in a row, with nothing but commas between them, none is left', () => {
    const text = planOf(post('Bloods please: 999 000 0018, 999 000 0026, 999 000 0034, MRN 12345678 on Cedar'))?.text;
    expect(text).toMatch(/^Bloods please/);
    expect(text).not.toMatch(/\d/);
  });

  test('a story told by its details widens from one person to very many', () => {
    const plan = planOf(post('19yo off the Hexthorpe estate just come in stabbed in the neck. 3rd this month'));
    expect(plan?.text).toBe('A teenager off a street nearby just come in stabbed in the neck. 3rd');
    expect(plan?.review.outcome).toBe('clear');
  });

  test('of a draft in which nothing stands out nothing is reworded', () => {
    expect(planOf(post('A long shift with a good team. Tea and bed on Friday in Truro'))).toBeNull();
  });

  test('an insult is not made fit to send by taking the name out', () => {
    const draft = post(
      'Jayne from nights the state of her, she couldnt find her own backside with both hands and a map',
    );
    expect(look(draft).findings.length).toBeGreaterThan(0);
    expect(planOf(draft)).toBeNull();
  });

  test('the rules speak English, so a Welsh draft is left in the words of whoever writes', () => {
    expect(
      planOf(post('Mae Mavis Tranter yn yr ysbyty heno gyda chanser, 999 114 6024, ac mae ei mab yn poeni')),
    ).toBeNull();
  });

  test('what somebody is quoted as saying stays theirs: a name is left out in brackets, the rest stands', () => {
    const draft = post(
      'who left the RTA lads phone charging, his girlfriends face comes up, "jodie 31 missed calls". grim',
    );
    expect(planOf(draft)?.text ?? draft.text).toMatch(/"(?:jodie|\[…\]) 31 missed calls"/);
  });
});

const pick = (...words: string[]) => fc.constantFrom(...words);
/** Stories as people tell them, told together from what tells most. */
const story = fc
  .record({
    who: pick(
      'a 34-year-old',
      'A lad of 19',
      'an 88yo man',
      'Mrs Hargreaves, 91,',
      'bed 6',
      'the vicar of Truro',
      '34F',
    ),
    came: pick('came in', 'was brought in', 'was admitted to Ward 7', 'died at 18.20', 'is in'),
    when: pick('last night', 'on 12 March', 'tonight', 'on Boxing Day', 'two days ago', ''),
    why: pick('with a broken hip', 'with triplets', 'after a quad bike crash', 'with syphilis', 'and cried'),
    where: pick('in Truro', 'on the stroke unit', 'from Much Wenlock', 'at 12 Larch Close', ''),
    more: pick('', ' Her son Derek rang on 07700 900461.', ' NHS no 999 000 0018.', ' "Edna is a star" said her nan.'),
    employer: pick('', 'Northgate'),
  })
  .map(({ who, came, when, why, where, more, employer }): Draft => {
    const text = `${[who, came, when, why, where].filter((part) => part !== '').join(' ')}.${more}`;
    return { text, context: { kind: 'post', profile: employer ? { role: 'Nurse', employer } : undefined } };
  });

function expectHarmless(draft: Draft, plan: Plan) {
  const before = look(draft);
  const after = look({ ...draft, text: plan.text });
  expect(applyEdits(draft.text, plan.edits)).toBe(plan.text);
  for (const [i, edit] of plan.edits.entries()) {
    expect(edit.start).toBeGreaterThanOrEqual(plan.edits[i - 1]?.end ?? 0);
    expect(edit.end).toBeLessThanOrEqual(draft.text.length);
  }
  expect(isNoWorse(before, after)).toBe(true);
  if (before.estimate)
    expect(after.estimate?.people ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(before.estimate.people);
  expect(plan.text).not.toMatch(/ {2}(?=\S)| [,.;](?:\s|$)|\(\s*\)/);
}

test('whatever is told, what is offered says no more of it, and no fewer people could fit', {
  timeout: 120_000,
}, () => {
  let planned = 0;
  fc.assert(
    fc.property(story, (draft) => {
      const plan = planOf(draft);
      if (!plan) return;
      planned++;
      expectHarmless(draft, plan);
    }),
    { numRuns: 60, seed: 7 },
  );
  expect(planned).toBeGreaterThan(20);
});

test('on drafts as people write them too, and what was reworded once is not reworded again', {
  timeout: 120_000,
}, () => {
  const told = someDrafts(25).filter(({ text, outcome }) => outcome !== 'clear' && text.length < 600);
  const plans = told.flatMap((draft) => {
    const plan = planOf(draft);
    return plan ? [{ draft, plan }] : [];
  });
  expect(plans.length).toBeGreaterThan(10);
  for (const { draft, plan } of plans) if (!draft.text.includes('  ')) expectHarmless(draft, plan);
  const again = plans.filter(({ draft, plan }) => planRewording({ ...draft, text: plan.text }, plan.review, look));
  expect(again.length / plans.length).toBeLessThan(0.05);
});
