import { csvRows } from './csvRows';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** How much of a table is looked at, in UTF-16 units and in rows. */
const SAMPLE_LENGTH = 1 << 18;
const SAMPLE_ROWS = 30;

/**
 * What stands between the columns of a table: that by which the most of the first rows have as many cells as the first, and of these the one
 * with the most cells. Undefined where no row has a second cell.
 */
export function delimiterOf(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE_LENGTH);
  let best: string | undefined;
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const rated = rate(sample, delimiter, sample.length < text.length);
    if (rated > most) {
      best = delimiter;
      most = rated;
    }
  }
  return best;
}

function rate(sample: string, delimiter: string, isCut: boolean): number {
  const widths: number[] = [];
  for (const { cells } of csvRows(sample, delimiter)) {
    widths.push(cells.length);
    if (widths.length === SAMPLE_ROWS) break;
  }
  if (isCut && widths.length > 1 && widths.length < SAMPLE_ROWS) widths.pop();
  const [first = 0, ...others] = widths;
  if (first < 2) return 0;
  const share = others.length === 0 ? 1 : others.filter((width) => width === first).length / others.length;
  // how many agree counts before how many cells they have
  return Math.round(share * 100) * 1000 + Math.min(first, 999);
}
