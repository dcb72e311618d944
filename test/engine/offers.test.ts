import { describe, expect, test } from 'vitest';
import { offers, offersFor } from '../../src/engine/offers/index';
import { takeNotes } from '../../src/engine/take-notes';
import type { Draft } from '../../src/engine/types/draft';
import { OFFER_IDS, type OfferExamples } from '../../src/engine/types/offers';
import type { Example } from '../../src/engine/types/topic';
import { namesIn } from '../laws/sources';

const files = import.meta.glob<{ examples?: OfferExamples }>('../../src/engine/offers/*.ts', { eager: true });
const toDraft = (example: Example): Draft => {
  const { text, quote, ...context } = typeof example === 'string' ? { text: example } : example;
  return { text, context: { kind: 'post', ...context } };
};

test('the list of offers and their folder agree both ways', () => {
  expect(offers.map(({ id }) => id)).toEqual([...OFFER_IDS]);
  expect(namesIn('src/engine/offers', ['index']).sort()).toEqual([...OFFER_IDS].sort());
});

describe.each(offers)('$id', ({ id, decide }) => {
  const { offer, leave } = files[`../../src/engine/offers/${id}.ts`]?.examples ?? { offer: [], leave: [] };

  test('shows ten drafts where help is offered, each with a near twin that is left alone', () => {
    expect(offer.length).toBeGreaterThanOrEqual(10);
    expect(leave.length).toBeGreaterThanOrEqual(10);
  });
  test.each(offer.map(toDraft))('offers help: $text ($context.inReplyTo)', (draft) => {
    expect(decide(takeNotes(draft))).toBe(true);
  });
  test.each(leave.map(toDraft))('stays silent: $text ($context.inReplyTo)', (draft) => {
    expect(decide(takeNotes(draft))).toBe(false);
  });
});

describe('one line at most', () => {
  const notes = takeNotes({
    text: 'It is not true, and we were two short',
    context: { kind: 'reply', inReplyTo: 'Useless nurses, I waited five hours. I know where you park' },
  });

  test('a threat outranks a complaint, and is met even where the answer is held', () => {
    expect(offersFor(notes, [], [])).toEqual(['under-attack']);
    expect(offersFor(notes, [{ topic: 'threat', outcome: 'pause' }], [])).toEqual(['under-attack']);
  });

  test('where somebody may be in danger the crisis lines stand alone', () => {
    expect(offersFor(notes, [], ['person-in-crisis'])).toEqual([]);
    expect(offersFor(notes, [], ['raising-concern'])).toEqual(['under-attack']);
  });

  test('what a finding says already is not said twice, and a held draft gets no tip', () => {
    const asked = takeNotes({
      text: 'Stop them tonight',
      context: { kind: 'reply', inReplyTo: 'My legs ache. Should I stop my statins?' },
    });
    expect(offersFor(asked, [], [])).toEqual(['asked-for-advice']);
    expect(offersFor(asked, [{ topic: 'individual-advice', outcome: 'advise' }], [])).toEqual([]);
    expect(offersFor(asked, [{ topic: 'profanity', outcome: 'advise' }], [])).toEqual(['asked-for-advice']);
    expect(offersFor(asked, [{ topic: 'threat', outcome: 'pause' }], [])).toEqual([]);
  });
});
