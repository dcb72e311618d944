import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCoded, writeCoded } from '../../src/engine/models/coded';
import { SYMBOLS } from '../../src/engine/models/printable';
import { readHashes, writeHashes } from '../../src/engine/models/sorted-hashes';

const numbers = fc.array(fc.nat(SYMBOLS - 1), { maxLength: 3000 });
const mostlyNothing = fc.array(fc.oneof({ weight: 20, arbitrary: fc.constant(43) }, fc.nat(SYMBOLS - 1)), {
  maxLength: 3000,
});

test('numbers come back from their text as they were', () => {
  fc.assert(
    fc.property(fc.oneof(numbers, mostlyNothing), (given) => {
      expect([...readCoded(writeCoded(given), given.length)]).toEqual(given);
    }),
  );
});

test('sorted hashes come back as they were', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(2 ** 18), { maxLength: 500 }), (given) => {
      const sorted = given.sort((a, b) => a - b);
      expect([...readHashes(writeHashes(sorted), sorted.length)]).toEqual(sorted);
    }),
  );
});

test('two hashes too far apart are told, not written wrongly', () => {
  expect(() => writeHashes([1, 1 + SYMBOLS ** 3])).toThrow('too far apart');
});

test('a text takes little more room than what it says: three kinds of number, two of them rare', () => {
  const given = Array.from({ length: 100_000 }, (_, i) => (i % 10 === 0 ? 44 : i % 10 === 5 ? 42 : 43));
  const bitsEach = -(0.8 * Math.log2(0.8) + 0.2 * Math.log2(0.1));
  const characters = (given.length * bitsEach) / Math.log2(SYMBOLS);
  expect(writeCoded(given).length).toBeLessThan(characters * 1.02 + 200);
});
