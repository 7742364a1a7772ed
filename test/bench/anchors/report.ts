import type { TextRange } from '../../../src/core/model/anchor';
import type { Case } from './kinds';
import type { Row } from './main';
import { LENGTHS } from './quotes';
import { type Counts, sum, type Verdict } from './score';
import type { Answer, Way } from './ways';

/** Units of text that are shown around a place. */
const AROUND = 60;

export function printCounts(rows: readonly Row[], ways: readonly Way[]): void {
  const show = (name: string, takes: (row: Row) => boolean): void => print(name, rows.filter(takes), ways.length);
  console.log(`${' '.repeat(60)}${ways.map(({ name }) => name.padEnd(39)).join('')}`);
  console.log(
    `${'kind'.padEnd(54)}${'n'.padStart(5)} ${ways.map(() => 'found% exact% wrong% ambig orph'.padEnd(39)).join('')}`,
  );
  for (const kind of new Set(rows.map((row) => row.kind))) show(kind, (row) => row.kind === kind);
  console.log('');
  for (const length of LENGTHS) show(`quotes of ${length}`, (row) => row.length === length);
  console.log('');
  show('all changes', ({ isTrap }) => !isTrap);
  show('all traps', ({ isTrap }) => isTrap);
  show('all', () => true);
}

function print(name: string, rows: readonly Row[], count: number): void {
  const byWay = Array.from({ length: count }, (_none, i) => sum(rows.flatMap(({ counts }) => counts[i] ?? [])));
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
