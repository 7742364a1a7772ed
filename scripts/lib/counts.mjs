// How many tests passed, and saying so.

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
export const NONE = { passed: 0, failed: 0, skipped: 0 };

/** @type {Counts} what a suite counts that could not be run at all */
export const BROKEN = { passed: 0, failed: 1, skipped: 0 };

/** @param {{ passes: number, failures: number, pending: number }} stats mocha's @returns {Counts} */
export const fromMocha = ({ passes, failures, pending }) => ({ passed: passes, failed: failures, skipped: pending });

/** @param {Counts} a @param {Counts} b @returns {Counts} */
export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** As in '12 passed, 0 failed'. @param {Counts} counts */
export const describe = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
