/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/** @type {Tally} */
export const NOTHING = Object.freeze({ passed: 0, failed: 0, skipped: 0 });

/** @type {Tally} a check that counts only when it fails: it is no test */
export const ONE_FAILED = Object.freeze({ passed: 0, failed: 1, skipped: 0 });

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function addTallies(tallies) {
  return tallies.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    NOTHING,
  );
}

/**
 * The line that ends a test run: `12 passed, 0 failed`, then `, 3 skipped` if any.
 * @param {Tally} tally
 * @returns {string}
 */
export function tallyLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * A runner that failed without any failed test (it crashed, a file did not load, no test was found) has failed all
 * the same; so has one that ran nothing.
 * @param {Tally} tally
 * @param {number} exitCode
 * @returns {Tally}
 */
export function distrust(tally, exitCode) {
  const isSuspect = tally.failed === 0 && (exitCode !== 0 || tally.passed === 0);
  return isSuspect ? { ...tally, failed: 1 } : tally;
}

/**
 * @param {any} report what Vitest's JSON reporter wrote; null when it wrote nothing
 * @returns {Tally}
 */
export function tallyOfVitest(report) {
  if (!report) return NOTHING;
  // A file that could not be loaded has failed, but has no tests to count.
  const unloaded = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {any} report what Playwright's JSON reporter wrote; null when it wrote nothing
 * @returns {Tally}
 */
export function tallyOfPlaywright(report) {
  if (!report) return NOTHING;
  const { expected, unexpected, flaky, skipped } = report.stats;
  // `errors` are those outside any test: a file that did not load, a global set-up.
  return { passed: expected, failed: unexpected + flaky + (report.errors?.length ?? 0), skipped };
}
