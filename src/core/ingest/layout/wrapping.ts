import type { Line } from './lines';

/** Widths, in characters, at which text is wrapped by hand or by old tools. */
const NARROWEST = 40;
const WIDEST = 130;
/** This part of a text's lines is no longer than it is wrapped at. */
const NEARLY_ALL = 0.95;
/** So many line breaks must speak for it, and so large a part of all of them, before text counts as wrapped. */
const FEWEST_BREAKS = 2;
const LARGEST_PART = 0.7;
/** Wrapped lines end up to this many characters early, since tools count spaces and hyphens differently. */
const SLACK = 4;
/** A line that is no sentence's end goes on even if it is this short, as a part of the width. */
const LONG_PART = 0.6;

/** How a text's lines were broken: null where each line is a paragraph, else the width at which they were wrapped. */
export type WrapWidth = number | null;

/**
 * Finds the width at which a text was hard-wrapped, from its groups of lines (those between blank lines). A text is
 * wrapped when nearly all its lines are short and, at most breaks within groups, the next word would not have fitted.
 */
export function wrapWidth(source: string, groups: readonly (readonly Line[])[]): WrapWidth {
  let count = 0;
  for (const group of groups) count += group.length;
  if (count - groups.length < FEWEST_BREAKS) return null;
  const widest = Math.floor((count - 1) * NEARLY_ALL);
  // most texts have so many long lines that the others need not be put in order
  if (countLonger(groups, WIDEST) >= count - widest) return null;
  const width =
    groups
      .flat()
      .map(lengthOf)
      .sort((a, b) => a - b)[widest] ?? 0;
  if (width < NARROWEST) return null;
  let breaks = 0;
  let full = 0;
  for (const lines of groups) {
    for (let i = 1; i < lines.length; i++) {
      const [line, next] = [lines[i - 1], lines[i]];
      if (line === undefined || next === undefined || startsParagraph(line, next)) continue;
      breaks++;
      if (isFull(source, line, next, width)) full++;
    }
  }
  return full >= FEWEST_BREAKS && full >= breaks * LARGEST_PART ? width : null;
}

function lengthOf({ start, end }: Line): number {
  return end - start;
}

function countLonger(groups: readonly (readonly Line[])[], length: number): number {
  let count = 0;
  for (const lines of groups) for (const line of lines) if (lengthOf(line) > length) count++;
  return count;
}

/** Whether a text wrapped at `width` goes on from `line` to `next` in one paragraph. */
export function goesOn(source: string, line: Line, next: Line, width: WrapWidth): boolean {
  if (width === null || startsParagraph(line, next)) return false;
  if (isFull(source, line, next, width)) return true;
  if (/[.!?:]["'”’)]*\s*$/.test(source.slice(Math.max(line.first, line.end - 8), line.end))) return false;
  const isLong = line.end - line.start > width * LONG_PART;
  return isLong || /^\p{Ll}/u.test(source.slice(next.first, next.first + 2));
}

/** A line that is set in further than the one above it. */
function startsParagraph(line: Line, next: Line): boolean {
  return next.first - next.start >= line.first - line.start + 2;
}

function isFull(source: string, line: Line, next: Line, width: number): boolean {
  const rest = source.slice(next.first, Math.min(next.end, next.first + width));
  const space = rest.search(/\s/);
  const word = space < 0 ? rest.length : space;
  return line.end - line.start + 1 + word >= width - SLACK;
}
