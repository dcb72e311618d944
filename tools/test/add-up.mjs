/**
 * @typedef {{ name: string, passed: boolean }[]} Steps what `tools/test.mjs` writes
 * @typedef {{ status: string, assertionResults: { status: string }[] }} File
 * @typedef {{ numPassedTests: number, numFailedTests: number, testResults: File[] }} Suite what Vitest writes
 */

/**
 * Adds up reports. A file that could not be loaded, or not be set up, counts as one failure, for its tests are not among the failed;
 * so does each failed step that is no suite (types, Biome, the build), and a failed suite that tells of no failed test.
 *
 * @param {(Steps | Suite)[]} reports
 * @returns {{ passed: number, failed: number }}
 */
export function addUp(reports) {
  let passed = 0;
  let failed = 0;
  let failedSteps = 0;
  for (const report of reports)
    if (Array.isArray(report)) failedSteps += report.filter((step) => !step.passed).length;
    else {
      const unloaded = report.testResults.filter(
        (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
      );
      const here = report.numFailedTests + unloaded.length;
      passed += report.numPassedTests;
      failed += here;
      if (here > 0) failedSteps -= 1; // the step that ran this suite failed for what is counted already
    }
  return { passed, failed: failed + Math.max(0, failedSteps) };
}
