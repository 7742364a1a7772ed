import type { TextLine } from './lines';

/** So many lines at the top and at the bottom of a page may be furniture. */
const EDGE = 3;
/** What stands on at least this part of the pages, and on three, recurs. */
const PART = 0.3;
const FEWEST = 3;
const NUMBER_ALONE =
  /^[-–—\s|]*(?:page\s+|p\.\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:\/|of|von|de)\s*\d{1,4})?[-–—\s|]*$/i;

/** Which lines of each page are page numbers or running heads: those at the edges that recur, whatever their numbers are. */
export function runningLines(pages: readonly (readonly TextLine[])[]): ReadonlySet<TextLine> {
  const edges = pages.map(edgesOf);
  const counts = new Map<string, number>();
  for (const page of edges) for (const key of new Set(page.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(FEWEST, pages.length * PART);
  const found = new Set<TextLine>();
  for (const page of edges) {
    for (const line of page) {
      const isNumber = pages.length > 1 && NUMBER_ALONE.test(line.text);
      if (isNumber || (counts.get(keyOf(line)) ?? 0) >= least) found.add(line);
    }
  }
  return found;
}

function edgesOf(lines: readonly TextLine[]): TextLine[] {
  const down = [...lines].sort((a, b) => b.y - a.y);
  return [...new Set([...down.slice(0, EDGE), ...down.slice(-EDGE)])];
}

function keyOf({ text }: TextLine): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();
}
