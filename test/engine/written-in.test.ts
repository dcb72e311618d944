import { expect, test } from 'vitest';
import { writtenIn } from '../../src/engine/lexicon/written-in';

test.each([
  'Long shift, good team. Tea and toast at six and then home to bed.',
  'Cover needed for Saturday night on ward 6, message me if you can do it please',
  'Handover at 7, 14 bloods, two cannulas, one MRI, no break. Living the dream again 😂',
  'Diolch pawb! Thank you all for a lovely day, the cake was the best I have ever had',
])('is English: %s', (text) => expect(writtenIn(text)).toBe('english'));

test.each([
  'Mae claf ifanc wedi marw ar y ward heno ac rwy’n methu anghofio ei fam',
  'Diolch o galon i bawb ddaeth i’r stondin heddiw i ddysgu am ddiogelwch',
])('is Welsh: %s', (text) => expect(writtenIn(text)).toBe('welsh'));

test.each([
  'Dziś na oddziale mieliśmy bardzo ciężki dyżur, pacjent z łóżka czwartego zmarł',
  'Hoy en la planta seis murió un paciente muy joven y no puedo dejar de pensar en su madre',
  'Ngayong gabi sa ward namatay ang isang bata at hindi ko makalimutan ang kanyang ina',
  'اليوم في الجناح توفي مريض صغير ولا أستطيع أن أنسى أمه المسكينة',
])('is another language: %s', (text) => expect(writtenIn(text)).toBe('other'));

test.each(['Gracias amigo', 'ok', '', '@danso #nhs https://example.org/a', 'Tak tak tak'])(
  'is too short to tell, and is left alone: “%s”',
  (text) => expect(writtenIn(text)).toBe('english'),
);
