// What the processes measured, as the figures of the report.

import { exponent, mean, median, percentile, rounded } from './figures.mjs';

/**
 * @typedef {import('./measureBuild.mjs').BuildFigures} BuildFigures
 * @typedef {import('./measureOpen.mjs').OpenFigures} OpenFigures
 * @typedef {import('./measureLatency.mjs').EngineLatency} EngineLatency
 * @typedef {import('./questions.mjs').Question} Question
 */

/**
 * Times in milliseconds, sizes in MB of 10^6 bytes, precision from 0 to 1. Null where a figure does not apply or could
 * not be had.
 * @typedef {object} Latency
 * @property {number} queries how many were asked
 * @property {number | null} p50
 * @property {number | null} p95
 * @property {number | null} p99
 * @property {number | null} precision10 over the queries that some article is right for
 */

/**
 * `firstP50` and `firstP95` are of the first time each query was asked, the others of the median of all rounds.
 * `medianRatio` is the median over the queries of our time by the engine's for the same query.
 * @typedef {object} EngineExtras
 * @property {Record<string, Latency>} byClass
 * @property {number | null} firstP50
 * @property {number | null} firstP95
 * @property {number | null} medianRatio
 */

/** @typedef {{ [K in keyof (BuildFigures & OpenFigures)]: number | null }} CostFigures */
/** @typedef {CostFigures & Latency & EngineExtras} EngineFigures */
/** @typedef {import('./measureChanges.mjs').ChangeFigures} ChangeFigures */

/**
 * @typedef {object} SizeFigures
 * @property {number} articles
 * @property {number} textMB title and body in UTF-8
 * @property {number | null} readingPeakRssMB of a process that only reads the rows: what is in every engine's peak
 * @property {Record<string, EngineFigures>} engines
 * @property {ChangeFigures} [changes] of ours
 */

/** @typedef {{ build: number | null, p50: number | null, p95: number | null }} Exponents */

/** Figures of an engine that there are none of. @type {CostFigures} */
export const NO_COSTS = {
  buildMs: null,
  peakRssMB: null,
  residentMB: null,
  fileMB: null,
  openMs: null,
  firstQueryMs: null,
  verifyMs: null,
};

/** @param {number | null} value */
const roundedOrNull = (value) => (value === null ? null : rounded(value));

/** @param {readonly (number | null)[]} values @returns {number[]} */
const known = (values) => values.filter((value) => value !== null);

/** @param {EngineLatency} latency @param {(index: number) => boolean} [isWanted] @returns {Latency} */
function latencyOf({ medianMs, precision10 }, isWanted = () => true) {
  const times = known(medianMs.filter((_, i) => isWanted(i)));
  return {
    queries: times.length,
    p50: roundedOrNull(percentile(times, 0.5)),
    p95: roundedOrNull(percentile(times, 0.95)),
    p99: roundedOrNull(percentile(times, 0.99)),
    precision10: roundedOrNull(mean(known(precision10.filter((_, i) => isWanted(i))))),
  };
}

/**
 * The figures of one engine at one size.
 * @param {CostFigures} costs
 * @param {EngineLatency} latency
 * @param {EngineLatency} ours
 * @param {readonly Question[]} questions
 * @returns {EngineFigures}
 */
export function engineFigures(costs, latency, ours, questions) {
  const kinds = [...new Set(questions.map(({ kind }) => kind))];
  const first = known(latency.firstMs);
  const ratios = latency.medianMs.map((time, i) => {
    const our = ours.medianMs[i] ?? null;
    return time === null || our === null ? null : our / time;
  });
  return {
    .../** @type {CostFigures} */ (
      Object.fromEntries(Object.entries(costs).map(([name, value]) => [name, roundedOrNull(value)]))
    ),
    ...latencyOf(latency),
    byClass: Object.fromEntries(
      kinds.map((kind) => [kind, latencyOf(latency, (index) => questions[index]?.kind === kind)]),
    ),
    firstP50: roundedOrNull(percentile(first, 0.5)),
    firstP95: roundedOrNull(percentile(first, 0.95)),
    medianRatio: roundedOrNull(median(known(ratios))),
  };
}

/** How each engine's times grow with the text: k in time ~ MB^k over all sizes. @param {readonly SizeFigures[]} sizes */
export function exponentsOf(sizes) {
  const names = [...new Set(sizes.flatMap(({ engines }) => Object.keys(engines)))];
  const grown = (/** @type {string} */ name, /** @type {'buildMs' | 'p50' | 'p95'} */ figure) => {
    const points = sizes.flatMap(({ textMB, engines }) => {
      const value = engines[name]?.[figure] ?? null;
      return value === null ? [] : [/** @type {const} */ ([textMB, value])];
    });
    return roundedOrNull(exponent(points));
  };
  /** @type {Record<string, Exponents>} */
  const exponents = {};
  for (const name of names) {
    exponents[name] = { build: grown(name, 'buildMs'), p50: grown(name, 'p50'), p95: grown(name, 'p95') };
  }
  return exponents;
}
