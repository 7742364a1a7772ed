import type { TextLine } from './lines';

/** Columns have at least so many lines. */
const FEWEST = 3;
/** A line wider than this part of a region stands over all its columns. */
const WIDE = 0.6;

/**
 * The lines of a page or a part of one in the order in which they are read: from top to bottom, one column after the other. Lines over
 * several columns part what is above from what is below (after the recursive cut of Nagy and Seth, 1984).
 */
export function inReadingOrder(lines: readonly TextLine[]): TextLine[] {
  const gutter = gutterOf(lines);
  if (gutter !== undefined) {
    const isLeft = ({ x, width }: TextLine): boolean => x + width / 2 < gutter;
    const left = lines.filter(isLeft);
    return [...inReadingOrder(left), ...inReadingOrder(lines.filter((line) => !isLeft(line)))];
  }
  const down = [...lines].sort((a, b) => b.y - a.y || a.x - b.x);
  const bands = bandsOf(down);
  return bands.length < 2
    ? down
    : bands.flatMap((band) => (gutterOf(band) === undefined ? band : inReadingOrder(band)));
}

/** Runs of lines from top to bottom, each either all wide or none. */
function bandsOf(down: readonly TextLine[]): TextLine[][] {
  const left = Math.min(...down.map(({ x }) => x));
  const right = Math.max(...down.map(({ x, width }) => x + width));
  const bands: { readonly isWide: boolean; readonly lines: TextLine[] }[] = [];
  for (const line of down) {
    const isWide = line.width > (right - left) * WIDE;
    const band = bands.at(-1);
    if (band?.isWide === isWide) band.lines.push(line);
    else bands.push({ isWide, lines: [line] });
  }
  return bands.map(({ lines }) => lines);
}

/** Where a strip from top to bottom parts lines on its left from lines on its right: the middle of the widest such strip. */
function gutterOf(lines: readonly TextLine[]): number | undefined {
  const across = [...lines].sort((a, b) => a.x - b.x);
  let end = Number.NEGATIVE_INFINITY;
  let widest = 0;
  let gutter: number | undefined;
  for (const [i, { x, width, size }] of across.entries()) {
    const gap = x - end;
    if (i >= FEWEST && across.length - i >= FEWEST && gap > Math.max(size * 0.8, widest)) {
      widest = gap;
      gutter = x - gap / 2;
    }
    end = Math.max(end, x + width);
  }
  return gutter;
}
