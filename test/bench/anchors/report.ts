import type { TextRange } from '../../../src/core/model/anchor';
import type { Case } from './kinds';
import type { Row } from './main';
import { LENGTHS } from './quotes';
import { type Counts, sum, type Verdict } from './score';
import { type Answer, WAYS } from './ways';

/** Units of text that are shown around a place. */
const AROUND = 60;

export function printCounts(rows: readonly Row[]): void {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const heading = ['', ...WAYS.map(({ name }) => name.padEnd(37))].join('  ');
  console.log(`${' '.repeat(54)}${heading}`);
  console.log(
    `${'kind'.padEnd(54)}${'n'.padStart(5)} ${WAYS.map(() => 'found% exact% wrong% ambig orph'.padEnd(39)).join('')}`,
  );
  for (const kind of kinds)
    print(
      kind,
      rows.filter((row) => row.kind === kind),
    );
  console.log('');
  for (const length of LENGTHS)
    print(
      `quotes of ${length}`,
      rows.filter((row) => row.length === length),
    );
  console.log('');
  print(
    'all changes',
    rows.filter(({ isTrap }) => !isTrap),
  );
  print(
    'all traps',
    rows.filter(({ isTrap }) => isTrap),
  );
  print('all', rows);
}

function print(name: string, rows: readonly Row[]): void {
  const byWay = WAYS.map((_way, i) => sum(rows.flatMap(({ counts }) => counts[i] ?? [])));
  console.log(`${name.padEnd(54)}${String(byWay[0]?.n ?? 0).padStart(5)} ${byWay.map(cellsOf).join('')}`);
}

function cellsOf({ n, there, found, toTheLetter, wrong, ambiguous, orphan }: Counts): string {
  const cells = [
    percent(found, there),
    percent(toTheLetter, there),
    percent(wrong, n),
    String(ambiguous),
    String(orphan),
  ];
  return cells
    .map((cell) => cell.padStart(6))
    .join(' ')
    .padEnd(39);
}

function percent(count: number, of: number): string {
  return of === 0 ? '-' : ((100 * count) / of).toFixed(2);
}

export function showError(
  kind: string,
  { old, range, now, truth }: Case,
  { range: place }: Answer,
  verdict: Verdict,
): void {
  console.log(`${kind}: ${verdict}`);
  console.log(`  quoted   ${shown(old, range)}`);
  console.log(`  is       ${truth === null ? 'gone' : shown(now, truth)}`);
  console.log(`  taken    ${place === null ? 'nowhere' : shown(now, place)}`);
}

function shown(text: string, { start, end }: TextRange): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const words = text.slice(start, end);
  const short = words.length > 4 * AROUND ? `${words.slice(0, 2 * AROUND)} … ${words.slice(-2 * AROUND)}` : words;
  return JSON.stringify(`${before}[[${short}]]${text.slice(end, end + AROUND)}`);
}
