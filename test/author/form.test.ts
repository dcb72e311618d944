import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Json } from '../../src/author/draft/json';
import { blank, nameIn, newId, pathsIn } from '../../src/author/form/blank';
import { choiceWords } from '../../src/author/form/choice-words';
import { complete } from '../../src/author/form/complete';
import type { Form } from '../../src/author/form/form-of';
import { labelOf } from '../../src/author/form/labels';
import { PACK_FORM } from '../../src/author/form/pack-form';
import { OURS, PARTS } from '../../src/author/parts/parts';
import { PackSchema } from '../../src/pack/pack';
import { LANGUAGES } from '../../src/platform/language';
import { speak } from '../../src/platform/words';
import { northgate } from '../pack/northgate';

afterEach(() => speak('en-GB'));
const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value));

test('every room of a pack stands in exactly one part of the page, but for what is ours', () => {
  const rooms: string[] = PARTS.flatMap((part) => [...part.rooms]);
  expect([...rooms, ...OURS].sort()).toEqual(Object.keys(PackSchema._zod.def.shape).sort());
});

/** Every choice that somebody can be given, with where it stands. */
const choices = (form: Form, path: string): [string, string][] => {
  if (form.kind === 'fields') return form.fields.flatMap(([key, one]) => choices(one, `${path}.${key}`));
  if (form.kind === 'list') return choices(form.of, path);
  if (form.kind === 'choice' || form.kind === 'choices') return form.of.map((one) => [path, one]);
  return form.kind === 'levels' ? [...form.of, ...form.levels].map((one) => [path, one]) : [];
};

describe.each(LANGUAGES)('in %s', (language) => {
  test('every box has a name', () => {
    speak(language);
    const paths = [...PACK_FORM]
      .flatMap(([room, form]) => pathsIn(form, room))
      .filter((path) => !/(^|\.)(id|form)$/.test(path));
    expect(paths.length).toBeGreaterThan(100);
    expect(paths.filter((path) => labelOf(path) === null)).toEqual([]);
  });

  test('every choice has words', () => {
    speak(language);
    const all = [...PACK_FORM].flatMap(([room, form]) => choices(form, room));
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter(([path, one]) => choiceWords(path, one) === null)).toEqual([]);
    expect(all.filter(([path, one]) => choiceWords(path, one) === undefined)).toEqual([]);
  });
});

test('what is whole is shown as it is', () => {
  const whole = asJson(PackSchema.parse(northgate));
  for (const [room, form] of PACK_FORM)
    expect([room, complete(form, Object(whole)[room])]).toEqual([room, Object(whole)[room]]);
});

test('whatever stands in a room, it can be shown, in the shape that the pages know', () => {
  const json = fc.jsonValue({ maxDepth: 4 });
  fc.assert(
    fc.property(json, (value) => {
      for (const [, form] of PACK_FORM) {
        const once = complete(form, asJson(value));
        expect(complete(form, once)).toEqual(once);
      }
    }),
    { numRuns: 60 },
  );
});

test('a new card asks for what a card needs and nothing else', () => {
  const form = PACK_FORM.get('cards');
  if (form?.kind !== 'list') throw new Error('cards are a list');
  expect(blank(form.of, ['en-GB', 'cy'], '2026-12-01', 'cards-1')).toEqual({
    id: 'cards-1',
    title: { 'en-GB': '', cy: '' },
    why: { 'en-GB': '', cy: '' },
    risk: { 'en-GB': '', cy: '' },
    well: [{ 'en-GB': '', cy: '' }],
    protects: [],
    protectsHow: { 'en-GB': '', cy: '' },
  });
});

test('an id is new even after something was taken out', () => {
  expect(newId([{ id: 'contacts-2' }], 'contacts')).toBe('contacts-3');
  expect(newId([{ id: 'contacts-1' }, { id: 'contacts-3' }], 'contacts')).toBe('contacts-4');
  expect(newId([], 'replyTemplates')).toBe('reply-templates-1');
});

test('something in a list is called by its own words', () => {
  expect(nameIn(asJson(northgate.cards[0]), 'en-GB')).toBe('May I post a picture from the garden?');
  expect(nameIn(asJson(northgate.terms[0]), 'en-GB')).toBe('Larkspur Ward');
  expect(nameIn({ title: { 'en-GB': '' } }, 'cy')).toBe('');
});
