import { describe, expect, test } from 'vitest';
import { ASSUMPTIONS } from '../../src/engine/identify/assumptions';
import { storiesIn } from '../../src/engine/identify/details';
import { earlierDetails } from '../../src/engine/identify/earlier';
import { takeNotes } from '../../src/engine/take-notes';
import { DETAIL_KINDS, type DetailKind } from '../../src/engine/types/detail-kind';
import type { Draft } from '../../src/engine/types/draft';

const STORY = 'A man of 67 came into clinic with a broken hip';
const draftOf = (toldBefore?: readonly DetailKind[]): Draft => ({ text: STORY, context: { kind: 'post', toldBefore } });

/** What earlier posts add to the story of this one. */
function added(toldBefore?: readonly DetailKind[]) {
  const draft = draftOf(toldBefore);
  const { text, mentions } = takeNotes(draft);
  const [told = []] = storiesIn({ text, in: 'text', mentions }, draft.context);
  expect(told.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['age', 'sex', 'condition']));
  return earlierDetails(draft.context, told);
}

describe('kinds that earlier posts told', () => {
  test.each<[string, DetailKind[] | undefined, DetailKind[]]>([
    ['none', undefined, []],
    ['those that this draft does not tell', ['place', 'family'], ['place', 'family']],
    ['not those that it tells itself', ['age', 'sex', 'condition', 'place'], ['place']],
    ['each once', ['family', 'family'], ['family']],
    ['none whose value is needed: beds move on, news is told again', ['bed', 'news', 'only'], []],
  ])('%s', (_, before, expected) => expect(added(before).map(({ kind }) => kind)).toEqual(expected));

  test('stand nowhere in this draft', () => {
    for (const detail of added(DETAIL_KINDS)) expect(detail).toMatchObject({ start: 0, end: 0, in: 'text', quote: '' });
  });

  test('a place is an area of so many people, all else a share', () => {
    const [place, employer, family] = added(['place', 'employer', 'family']);
    expect(place?.narrows).toMatchObject({ by: 'area', area: { people: ASSUMPTIONS.unknownTown.people } });
    expect(employer?.narrows).toMatchObject({ by: 'area', area: { people: ASSUMPTIONS.hospital.people } });
    expect(family).toMatchObject({
      narrows: { by: 'share', share: ASSUMPTIONS.family.share },
      basis: { assumption: 'family' },
    });
  });
});

test('counted in, they leave fewer people; repeated or told again they change nothing', () => {
  const estimate = (before?: readonly DetailKind[]) => takeNotes(draftOf(before)).estimate;
  const alone = estimate();
  const more = estimate(['place', 'occupation']);
  expect(alone?.earlier).toBeUndefined();
  expect(more?.earlier).toBe(2);
  expect(more?.told).toBeGreaterThan(alone?.told ?? 0);
  expect(more?.people).toBeLessThan(alone?.people ?? 0);
  expect(estimate(['place', 'occupation', 'place', 'age'])).toEqual(more);
});
