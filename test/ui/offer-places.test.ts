import { expect, test } from 'vitest';
import { examples } from '../../src/engine/offers/answer-or-not';
import { OFFER_IDS } from '../../src/engine/types/offers';
import { hashOf, OPENED_FROM_PAGES } from '../../src/platform/guidance-place';
import { placeOfOffer } from '../../src/ui/offer-places';

const replyTo = (inReplyTo: string) => placeOfOffer('answer-or-not', { kind: 'reply', inReplyTo });

test('from a reply to a complaint one comes to the questions as to a complaint', () => {
  expect(hashOf(replyTo('Five hours in your A&E with my son, a disgrace'))).toBe('#reply/complaint');
});

test('a jab at everybody who does the work is not taken for a complaint about care', () => {
  expect(hashOf(replyTo('You lot moan but I pay your wages'))).toBe('#reply/other');
});

test('of what is answered not a word goes along', () => {
  const answered = examples.offer.flatMap((one) => (typeof one === 'string' ? [] : [one.inReplyTo ?? '']));
  expect(answered.length).toBeGreaterThan(5);
  expect(new Set(answered.map((text) => hashOf(replyTo(text))))).toEqual(new Set(['#reply/complaint', '#reply/other']));
});

test('every offer leads to a screen that pages may open', () => {
  for (const offer of OFFER_IDS) expect(OPENED_FROM_PAGES).toContain(placeOfOffer(offer, { kind: 'reply' }).screen);
});
