// What the search must reach, and what a run has reached of it.

/**
 * @typedef {import('./summary.mjs').SizeFigures} SizeFigures
 * @typedef {import('./summary.mjs').EngineFigures} EngineFigures
 * @typedef {import('./summary.mjs').Exponents} Exponents
 * @typedef {{ sizes: readonly SizeFigures[], exponents: Record<string, Exponents> }} Measured
 */

/** The sizes that targets are set for, by the least number of articles that counts as one. */
const SIZES = { '1k': 1000, '10k': 10_000, '28k': 28_000, '100k': 100_000 };

/**
 * A quotient that must not be above `most`.
 * @typedef {object} Target
 * @property {string} what
 * @property {readonly (keyof typeof SIZES)[]} at
 * @property {readonly number[]} most one for each of `at`
 * @property {(size: SizeFigures) => number | null} quotient
 */

/** @param {number | null | undefined} ours @param {number | null | undefined} theirs @returns {number | null} */
const by = (ours, theirs) => (ours === null || ours === undefined || !theirs ? null : ours / theirs);

/** Ours by MiniSearch's. @param {'p50' | 'p95' | 'buildMs' | 'peakRssMB' | 'residentMB' | 'fileMB' | 'openMs'} figure */
const byMiniSearch =
  (figure) =>
  (/** @type {SizeFigures} */ { engines }) =>
    by(engines['ours']?.[figure], engines['minisearch']?.[figure]);

const LARGE = /** @type {const} */ (['10k', '28k', '100k']);

/** @type {readonly Target[]} */
const TARGETS = [
  { what: 'fuzzy p50, of MiniSearch', at: ['28k', '100k'], most: [1 / 15, 1 / 20], quotient: byMiniSearch('p50') },
  { what: 'fuzzy p95, of MiniSearch', at: ['28k', '100k'], most: [1 / 12, 1 / 30], quotient: byMiniSearch('p95') },
  {
    what: 'Fuse over bodies, median per query',
    at: ['1k', '10k'],
    most: [1 / 1000, 1 / 5000],
    quotient: ({ engines }) => engines['fuse']?.medianRatio ?? null,
  },
  { what: 'build, of MiniSearch', at: LARGE, most: [1 / 5, 1 / 8, 1 / 8], quotient: byMiniSearch('buildMs') },
  {
    what: 'peak memory while building, of MiniSearch',
    at: LARGE,
    most: [1 / 3, 1 / 3, 1 / 3],
    quotient: byMiniSearch('peakRssMB'),
  },
  {
    what: 'open the snapshot, of our own re-index',
    at: LARGE,
    most: [1 / 60, 1 / 60, 1 / 60],
    quotient: ({ engines }) => by(engines['ours']?.openMs, engines['ours']?.buildMs),
  },
  {
    what: 'open the snapshot, of MiniSearch.loadJSON',
    at: LARGE,
    most: [1 / 75, 1 / 75, 1 / 75],
    quotient: byMiniSearch('openMs'),
  },
  { what: 'memory, of MiniSearch', at: LARGE, most: [1 / 10, 1 / 10, 1 / 10], quotient: byMiniSearch('residentMB') },
  { what: 'file, of MiniSearch', at: LARGE, most: [1 / 2.2, 1 / 2.2, 1 / 2.2], quotient: byMiniSearch('fileMB') },
  {
    what: 'file, of the text',
    at: LARGE,
    most: [1 / 2, 1 / 2, 1 / 2],
    quotient: ({ engines, textMB }) => by(engines['ours']?.fileMB, textMB),
  },
  {
    what: 'merge 1,000, of a rebuild',
    at: ['100k'],
    most: [1 / 10],
    quotient: ({ changes }) => by(changes?.merge1000Ms, changes?.rebuildMs),
  },
];

/** @param {number} value a quotient, shown as one by something */
const asFraction = (value) => (value >= 1 ? value.toFixed(1) : `1/${(1 / value).toFixed(1 / value < 10 ? 1 : 0)}`);

/**
 * The size of a run that a target is set for: the smallest that is large enough and not ten times as large.
 * @param {readonly SizeFigures[]} sizes
 * @param {keyof typeof SIZES} name
 */
function sizeFor(sizes, name) {
  const least = SIZES[name];
  return sizes.find(({ articles }) => articles >= least && articles < least * 2);
}

/** @typedef {readonly [what: string, at: string, target: string, reached: string, met: boolean]} Outcome */

/** @param {Target} target @param {readonly SizeFigures[]} sizes @returns {Outcome[]} */
function outcomesOf({ what, at, most, quotient }, sizes) {
  return at.flatMap((name, i) => {
    const size = sizeFor(sizes, name);
    const value = size === undefined ? null : quotient(size);
    const limit = most[i];
    if (value === null || limit === undefined) return [];
    return [[what, name, asFraction(limit), asFraction(value), value <= limit]];
  });
}

/** Targets that are no quotients. @param {Measured} measured @returns {Outcome[]} */
function otherOutcomes({ sizes, exponents }) {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const name of /** @type {(keyof typeof SIZES)[]} */ (Object.keys(SIZES))) {
    const engines = sizeFor(sizes, name)?.engines;
    const ours = engines?.['ours']?.precision10 ?? null;
    const theirs = engines?.['minisearch']?.precision10 ?? null;
    if (ours === null || theirs === null) continue;
    const more = ours - theirs;
    const reached = `${ours.toFixed(3)} (${more >= 0 ? '+' : '−'} ${Math.abs(more).toFixed(3)})`;
    outcomes.push(['P@10, beside MiniSearch', name, '+ 0.05', reached, more >= 0.05]);
  }
  const growth = exponents['ours'];
  for (const [figure, most] of /** @type {const} */ ([
    ['p50', 0.35],
    ['p95', 0.5],
  ])) {
    const value = growth?.[figure] ?? null;
    if (value !== null)
      outcomes.push([`exponent of growth, ${figure}`, 'all', String(most), value.toFixed(2), value <= most]);
  }
  const add = sizeFor(sizes, '100k')?.changes?.addMedianMs ?? null;
  if (add !== null) outcomes.push(['add 1 article', '100k', '5 ms', `${add.toFixed(1)} ms`, add <= 5]);
  return outcomes;
}

/** The targets beside what was reached, as a Markdown table. What a run says nothing about is left out. @param {Measured} measured */
export function reachedTable(measured) {
  const outcomes = [...TARGETS.flatMap((target) => outcomesOf(target, measured.sizes)), ...otherOutcomes(measured)];
  const rows = outcomes.map(
    ([what, at, target, reached, met]) => `| ${what} | ${at} | ${target} | ${reached} | ${met ? 'yes' : '**no**'} |`,
  );
  return ['| | at | target | reached | met |', '| --- | --- | ---: | ---: | --- |', ...rows].join('\n');
}
