import { expect, test } from 'vitest';
import { addUp } from '../../tools/test/add-up.mjs';

const suite = (numPassedTests: number, numFailedTests: number, ...unloaded: string[]) => ({
  numPassedTests,
  numFailedTests,
  testResults: unloaded.map((status) => ({ status, assertionResults: [] })),
});

test('passed and failed tests of all suites are added up', () => {
  expect(addUp([suite(10, 0), suite(5, 2)])).toEqual({ passed: 15, failed: 2 });
});

test('a test file that could not be loaded counts as a failure', () => {
  expect(addUp([suite(10, 0, 'failed')])).toEqual({ passed: 10, failed: 1 });
});

test('a test file whose tests were left out because nothing could be set up counts as a failure', () => {
  const report = suite(10, 0);
  const unready = { status: 'failed', assertionResults: [{ status: 'skipped' }, { status: 'skipped' }] };
  expect(addUp([{ ...report, testResults: [unready] }])).toEqual({ passed: 10, failed: 1 });
});

test('a failed step that is no suite counts as a failure', () => {
  const steps = [
    { name: 'types', passed: false },
    { name: 'lint', passed: true },
  ];
  expect(addUp([steps, suite(10, 0)])).toEqual({ passed: 10, failed: 1 });
});

test('a failed suite is not counted a second time for the step that ran it', () => {
  expect(addUp([[{ name: 'browser', passed: false }], suite(10, 3)])).toEqual({ passed: 10, failed: 3 });
});

test('a suite that ended badly without a failed test still counts', () => {
  expect(addUp([[{ name: 'browser', passed: false }], suite(10, 0)])).toEqual({ passed: 10, failed: 1 });
});
