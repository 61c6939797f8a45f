import { describe, expect, it } from 'vitest';
import { addTallies, distrust, tallyLine, tallyOfPlaywright, tallyOfVitest } from './tally.mjs';

describe('tallyLine', () => {
  it('counts passed and failed tests, and skipped ones if there are any', () => {
    expect(tallyLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(tallyLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
  });
});

describe('addTallies', () => {
  it('adds each count', () => {
    const sum = addTallies([
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 20, skipped: 30 },
    ]);
    expect(sum).toEqual({ passed: 11, failed: 22, skipped: 33 });
  });
});

describe('distrust', () => {
  it('counts a runner that failed without a failed test', () => {
    expect(distrust({ passed: 5, failed: 0, skipped: 0 }, 1).failed).toBe(1);
  });

  it('counts a runner that ran nothing', () => {
    expect(distrust({ passed: 0, failed: 0, skipped: 4 }, 0).failed).toBe(1);
  });

  it('adds nothing to failures already counted, nor to a success', () => {
    expect(distrust({ passed: 5, failed: 2, skipped: 0 }, 1).failed).toBe(2);
    expect(distrust({ passed: 5, failed: 0, skipped: 0 }, 0).failed).toBe(0);
  });
});

describe('tallyOfVitest', () => {
  it('counts tests, and files that could not be loaded', () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{ status: 'failed' }] },
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    };
    expect(tallyOfVitest(report)).toEqual({ passed: 7, failed: 2, skipped: 3 });
  });

  it('counts nothing without a report', () => {
    expect(tallyOfVitest(null)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

describe('tallyOfPlaywright', () => {
  it('counts tests, flaky ones as failed, and errors outside of tests', () => {
    const report = {
      stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 },
      errors: [{ message: 'x' }],
    };
    expect(tallyOfPlaywright(report)).toEqual({ passed: 4, failed: 3, skipped: 2 });
  });

  it('counts nothing without a report', () => {
    expect(tallyOfPlaywright(null)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});
