import { excerpt } from '../../layout/excerpt';
import type { RawBlock } from '../../layout/rawBlock';
import type { TextLine } from './lines';

/** A line of a document, on a page. */
export interface PlacedLine extends TextLine {
  readonly page: number;
  /** Whether it recurs on page after page, as page numbers and running heads do. */
  readonly isFurniture: boolean;
}

/** Lines of one paragraph stand at most so many times their size apart. */
const FURTHEST = 1.75;
/** A line that begins further in than so many times its size begins a paragraph. */
const INDENT = 0.8;
/** A line shorter than this part of the longest around it may be a paragraph's last. */
const SHORT = 0.8;
/** Sizes that differ by less than this part are the same. */
const SAME_SIZE = 0.12;
/** Headings are larger than the text by at least this factor. */
const LARGER = 1.15;
const ENDED = /[.!?:;…]['"’”»)\]]*$/;
const BULLET = /^(?:[•●▪◦‣–—-]\s+|\d{1,2}[.)]\s+)/;
/** A word parted at the end of a line. */
const PARTED = /\p{L}([-\u00AD\u2010])$/u;

/**
 * The text of some lines, a line a line, and its blocks: lines are joined to paragraphs, and the parts of a word that were parted for lack
 * of room. Furniture does not part a paragraph that goes on over the end of a page; it comes behind it.
 */
export function paragraphsOf(lines: readonly PlacedLine[]): { text: string; blocks: RawBlock[] } {
  const groups = grouped(lines);
  const text = groups.flatMap((group) => group.map((line) => line.text)).join('\n');
  const words = new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu));
  const body = bodySize(lines);
  let at = 0;
  const blocks = groups.map((group): RawBlock => {
    const ranges = group.map((line, i) => {
      const start = at;
      at += line.text.length + 1;
      const next = group[i + 1];
      return { start, end: next === undefined ? at - 1 : start + endOf(line.text, next.text, words) };
    });
    const kind = kindOf(group, body);
    return { excerpt: excerpt(text, ranges), kind, apart: false, mayHead: kind === 'paragraph' };
  });
  return { text, blocks };
}

function kindOf(group: readonly PlacedLine[], body: number): RawBlock['kind'] {
  const [first] = group;
  if (first === undefined || first.isFurniture) return 'boilerplate';
  if (first.size > body * LARGER) return 'heading';
  return BULLET.test(first.text) ? 'list item' : 'paragraph';
}

/** The lines of each block, in order; each line of furniture alone. */
function grouped(lines: readonly PlacedLine[]): PlacedLine[][] {
  const text = lines.filter(({ isFurniture }) => !isFurniture);
  const furniture = lines.filter(({ isFurniture }) => isFurniture);
  const rightmost = longestAround(text);
  const groups: PlacedLine[][] = [];
  let group: PlacedLine[] = [];
  let placed = 0;
  for (const [i, line] of text.entries()) {
    group.push(line);
    const next = text[i + 1];
    if (next !== undefined && isContinued(line, next, rightmost[i] ?? 0)) continue;
    groups.push(group);
    group = [];
    const upTo = next?.page ?? Number.POSITIVE_INFINITY;
    for (let one = furniture[placed]; one !== undefined && one.page < upTo; one = furniture[++placed])
      groups.push([one]);
  }
  return [...groups, ...furniture.slice(placed).map((one) => [one])];
}

/** The size in which most letters are set. */
export function bodySize(lines: readonly TextLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const key = Math.round(size * 2) / 2;
    letters.set(key, (letters.get(key) ?? 0) + text.length);
  }
  let most = 0;
  let found = 0;
  for (const [size, count] of letters) {
    if (count <= most) continue;
    most = count;
    found = size;
  }
  return found;
}

function isContinued(line: PlacedLine, next: PlacedLine, right: number): boolean {
  if (BULLET.test(next.text)) return false;
  if (Math.abs(line.size - next.size) > line.size * SAME_SIZE) return false;
  const isElsewhere = line.page !== next.page || next.y > line.y;
  // over the end of a column or a page a paragraph goes on when its sentence does
  if (isElsewhere)
    return !ENDED.test(line.text) && /^[\p{Ll}\p{N}("“‘]|^\p{Lu}/u.test(next.text) && !isShort(line, right);
  if (line.y - next.y > line.size * FURTHEST) return false;
  if (next.x - line.x > line.size * INDENT && ENDED.test(line.text)) return false;
  return !(isShort(line, right) && ENDED.test(line.text));
}

function isShort({ x, width }: TextLine, right: number): boolean {
  return right > 0 && width < (right - x) * SHORT;
}

/** For each line the right edge of the longest of its neighbours in the same column. */
function longestAround(lines: readonly PlacedLine[]): number[] {
  return lines.map((line, i) => {
    const near = lines.slice(Math.max(0, i - 4), i + 5);
    const column = near.filter(({ x, page }) => page === line.page && Math.abs(x - line.x) < line.size * 3);
    return Math.max(...column.map(({ x, width }) => x + width));
  });
}

/** Where a line ends that goes on in the next: at its break, which reads as a space, or before it, where a word was parted. */
function endOf(text: string, next: string, words: ReadonlySet<string>): number {
  if (!PARTED.test(text) || !/^\p{Ll}/u.test(next)) return text.length + 1;
  const first = /\p{L}+$/u.exec(text.slice(0, -1))?.[0] ?? '';
  const second = /^\p{L}+/u.exec(next)?.[0] ?? '';
  // a word that is spelt with a hyphen elsewhere keeps it
  return words.has(`${first}-${second}`.toLowerCase()) && text.endsWith('-') ? text.length : text.length - 1;
}
