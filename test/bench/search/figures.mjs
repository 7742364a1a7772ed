// The arithmetic of the benchmark.

/** @param {readonly number[]} values */
const sorted = (values) => [...values].sort((a, b) => a - b);

/**
 * The smallest value that is at least as large as `share` of all (nearest rank); null of none.
 * @param {readonly number[]} values
 * @param {number} share from 0 to 1
 * @returns {number | null}
 */
export function percentile(values, share) {
  return sorted(values)[Math.max(0, Math.ceil(share * values.length) - 1)] ?? null;
}

/** The middle value, or the mean of the two in the middle; null of none. @param {readonly number[]} values */
export function median(values) {
  const ordered = sorted(values);
  const right = ordered[ordered.length >> 1];
  const left = ordered[(ordered.length - 1) >> 1];
  return left === undefined || right === undefined ? null : (left + right) / 2;
}

/** @param {readonly number[]} values @returns {number | null} */
export function mean(values) {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The k of y ~ x^k that fits best: the slope of the least squares line through (log x, log y). Null for fewer than two
 * different x, or when anything is not above zero.
 * @param {readonly (readonly [x: number, y: number])[]} points
 * @returns {number | null}
 */
export function exponent(points) {
  if (points.some(([x, y]) => !(x > 0 && y > 0))) return null;
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)]);
  const meanX = mean(logs.map(([x = 0]) => x)) ?? 0;
  const meanY = mean(logs.map(([, y = 0]) => y)) ?? 0;
  let covariance = 0;
  let variance = 0;
  for (const [x = 0, y = 0] of logs) {
    covariance += (x - meanX) * (y - meanY);
    variance += (x - meanX) ** 2;
  }
  return variance === 0 ? null : covariance / variance;
}

/**
 * How many of the first ten hits are right, by how many could be; null when nothing is right.
 * @param {readonly number[]} hits row numbers, best first
 * @param {(row: number) => boolean} isRight
 * @param {number} total how many rows are right
 */
export function precisionAt10(hits, isRight, total) {
  if (total === 0) return null;
  return hits.slice(0, 10).filter(isRight).length / Math.min(10, total);
}

/** Rounds to so many significant digits, for a file that people read. @param {number} value @param {number} [digits] */
export const rounded = (value, digits = 4) => Number(value.toPrecision(digits));
