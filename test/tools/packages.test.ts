import { expect, test } from 'vitest';
import { missingPackages } from '../../tools/first/packages.mjs';

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b': { version: '2.0.0' },
  'node_modules/b-other-system': { version: '2.0.0', optional: true },
};

test('on a fresh checkout everything but the packages of other systems is missing', () => {
  expect(missingPackages(wanted, {})).toEqual(['node_modules/a', 'node_modules/b']);
});

test('a package in another version than the lock file says is installed anew', () => {
  const installed = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.9.0' } };
  expect(missingPackages(wanted, installed)).toEqual(['node_modules/b']);
});

test('when everything is there nothing is installed', () => {
  const installed = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } };
  expect(missingPackages(wanted, installed)).toEqual([]);
});
