import { afterEach, describe, expect, test } from 'vitest';
import { EMPTY_FORM } from '../../../src/guidance/concern/form';
import { lift } from '../../../src/guidance/concern/lift';
import { RECIPIENTS, recipientName, routeTo, toText } from '../../../src/guidance/concern/to-text';
import { everyRoute } from '../../../src/guidance/routes';
import { speak } from '../../../src/platform/words';

afterEach(() => speak('en-GB'));

const { fields } = lift(
  'Two nurses for 30 again last night on Ward 7. It is unsafe. Management lied. I told Sister Agnes at 02:15. We need two more.',
);
const england = { nation: 'england', day: '14 October 2026' } as const;
const texts = RECIPIENTS.map((recipient) => toText(fields, recipient, england));

describe.each(RECIPIENTS)('the text for %s', (recipient) => {
  const text = toText(fields, recipient, england);
  test.each([
    'Two nurses for 30 again last night on Ward 7. It is unsafe. Management lied.',
    'I told Sister Agnes at 02:15.',
    'We need two more.',
    '14 October 2026',
  ])('holds, word for word: %s', (fact) => expect(text).toContain(fact));

  test('names what is empty nowhere', () => {
    expect(toText({ ...fields, often: ' ' }, recipient, england)).not.toContain('How often');
    expect(toText(EMPTY_FORM.fields, recipient, england)).toContain('14 October 2026');
  });
});

test('the facts are the same in all five, and only the first and last lines differ', () => {
  const facts = texts.map((text) => text.slice(text.indexOf('What happened\n'), text.indexOf('We need two more.')));
  expect(new Set(facts).size).toBe(1);
  expect(new Set(texts).size).toBe(5);
});

test('outside England another body is named, and while nobody knows where none is', () => {
  expect(toText(fields, 'regulator', england)).toContain('To CQC,');
  expect(toText(fields, 'regulator', { ...england, nation: 'wales' })).toContain('To Healthcare Inspectorate Wales,');
  expect(toText(fields, 'regulator', { ...england, nation: null })).not.toMatch(/CQC|RQIA|Wales|INWO/);
  expect(recipientName('regulator', null)).toContain('CQC');
});

test('each goes a way that is on the list of routes', () => {
  const ids = everyRoute.map(({ id }) => id);
  for (const nation of [null, 'england', 'scotland', 'wales', 'northern-ireland'] as const)
    for (const recipient of RECIPIENTS) expect(ids).toContain(routeTo(recipient, nation));
});

test('independent people come first', () => expect(RECIPIENTS[0]).toBe('union'));

test('in Welsh the frame is Welsh and the facts stand as they were written', () => {
  speak('cy');
  const text = toText(fields, 'guardian', england);
  expect(text).toContain('Annwyl warcheidwad,');
  expect(text).toContain('Beth ddigwyddodd\nTwo nurses for 30');
});
