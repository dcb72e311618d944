import { expect, test } from 'vitest';
import { judge } from '../../tools/lint-builds/judge';

const preact = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML', file: 'popup.js', line: 1 };

test('what Preact causes is no offence of ours', () => {
  expect(judge('firefox', { errors: [], warnings: [preact] })).toEqual({ offences: [], unneeded: [] });
});

test('any other remark is an offence, with its place', () => {
  const remark = { code: 'DANGEROUS_EVAL', message: 'eval can be harmful', file: 'background.js', line: 3 };
  expect(judge('firefox', { errors: [], warnings: [preact, remark] }).offences).toEqual([
    'DANGEROUS_EVAL background.js:3 eval can be harmful',
  ]);
});

test('an exception that nothing needs any more is named', () => {
  expect(judge('firefox', { errors: [], warnings: [] }).unneeded).toEqual(['UNSAFE_VAR_ASSIGNMENT']);
});
