// Prints the tables of docs/performance.md from what a run has measured, so that no figure is typed by hand:
//   node test/bench/search/table.mjs OUT.json [ANOTHER.json ...]

import { readFileSync } from 'node:fs';
import { reachedTable } from './targets.mjs';

/**
 * @typedef {import('./summary.mjs').SizeFigures} SizeFigures
 * @typedef {import('./summary.mjs').EngineFigures} EngineFigures
 * @typedef {import('./summary.mjs').Exponents} Exponents
 */

/**
 * What run.mjs writes.
 * @typedef {object} Run
 * @property {string} date
 * @property {string} command
 * @property {{ node: string, platform: string, arch: string, cpus: number, cpu?: string, memoryGB: number }} machine
 * @property {number} queries
 * @property {SizeFigures[]} sizes
 * @property {Record<string, Exponents>} exponents
 */

/** @param {number | null | undefined} value @param {number} [digits] */
function number(value, digits = 3) {
  if (value === null || value === undefined) return '–';
  if (Math.abs(value) >= 10 ** (digits - 1)) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(digits)));
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** @param {SizeFigures} size */
function costTable({ engines }) {
  const head = ['', 'build, s', 'peak RSS, MB', 'resident, MB', 'file, MB', 'open, ms', 'first query, ms'];
  const rows = Object.entries(engines).map(([name, of]) => [
    name,
    number(of.buildMs === null ? null : of.buildMs / 1000),
    number(of.peakRssMB),
    number(of.residentMB),
    number(of.fileMB),
    number(of.openMs),
    number(of.firstQueryMs),
  ]);
  return table(head, rows);
}

/** @param {SizeFigures} size */
function latencyTable({ engines }) {
  const head = ['ms', 'p50', 'p95', 'p99', 'first time, p95', 'P@10', 'queries', 'ours by it, median'];
  const rows = Object.entries(engines).map(([name, of]) => [
    name,
    number(of.p50),
    number(of.p95),
    number(of.p99),
    number(of.firstP95),
    number(of.precision10),
    String(of.queries),
    number(of.medianRatio),
  ]);
  return table(head, rows);
}

/** Precision by class, and our p95. @param {SizeFigures} size */
function classTable({ engines }) {
  const names = Object.keys(engines);
  const kinds = Object.entries(engines['ours']?.byClass ?? {});
  return table(
    ['P@10', 'queries', ...names, 'ours, p95 ms'],
    kinds.map(([kind, ours]) => [
      kind,
      String(ours.queries),
      ...names.map((name) => number(engines[name]?.byClass[kind]?.precision10)),
      number(ours.p95),
    ]),
  );
}

/** @param {Record<string, Exponents>} exponents */
function exponentTable(exponents) {
  const rows = Object.entries(exponents).map(([name, { build, p50, p95 }]) => [
    name,
    number(build, 2),
    number(p50, 2),
    number(p95, 2),
  ]);
  return table(['k in time ~ text^k', 'build', 'p50', 'p95'], rows);
}

/** @param {readonly SizeFigures[]} sizes */
function changesTable(sizes) {
  const rows = sizes.flatMap(({ changes: of }) =>
    of === undefined
      ? []
      : [
          [
            number(of.articles, 6),
            number(of.addMedianMs),
            number(of.addP95Ms),
            number(of.removeMedianMs),
            number(of.searchMedianMs),
            number(of.merge1000Ms),
            number(of.rebuildMs),
            String(of.wrong),
          ],
        ],
  );
  const head = [
    'articles',
    'add 1, ms',
    'p95',
    'remove 1, ms',
    'the search alone',
    'merge 1,000, ms',
    'rebuild, ms',
    'wrong',
  ];
  return table(head, rows);
}

/** @param {Run} run */
function report({ date, command, machine, queries, sizes, exponents }) {
  const parts = [
    `${date}, ${machine.cpus} cores (${machine.cpu ?? 'unknown'}), ${machine.memoryGB} GB, ${machine.platform} ${machine.arch}, Node ${machine.node}, ${queries} queries:`,
    `\`\`\`\n${command}\n\`\`\``,
    reachedTable({ sizes, exponents }),
  ];
  for (const size of sizes) {
    parts.push(
      `### ${number(size.articles, 6)} articles, ${number(size.textMB)} MB of text`,
      `A process that only reads the rows peaks at ${number(size.readingPeakRssMB)} MB.`,
      costTable(size),
      latencyTable(size),
      classTable(size),
    );
  }
  parts.push('### Growth', exponentTable(exponents), '### Changes', changesTable(sizes));
  return parts.join('\n\n');
}

for (const file of process.argv.slice(2)) {
  console.log(`${report(JSON.parse(readFileSync(file, 'utf8')))}\n`);
}
