// Our engine in a process that measures. It only imports a bundle, so that what makes bundles is in no figure.

/**
 * What the bundle holds.
 * @typedef {object} Core
 * @property {new (context: import('../../../src/core/search/engine').SearchContext) => import('../../../src/core/search/engine').SearchEngine} FuzzySearch
 * @property {typeof import('../../../src/core/model/offsetMap').OffsetMap} OffsetMap
 */

/** The variable that says where the bundle is. */
export const BUNDLE = 'CORPUS_READER_BENCH_CORE';

/** @returns {Promise<Core>} */
export async function loadCore() {
  const file = process.env[BUNDLE];
  if (file === undefined) throw new Error(`${BUNDLE} does not say where the bundle is`);
  return import(file);
}
