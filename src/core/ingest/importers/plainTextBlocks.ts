import type { TextRange } from '../../model/anchor';
import { excerpt } from '../layout/excerpt';
import { isBlank, type Line, linesOf } from '../layout/lines';
import type { RawBlock } from '../layout/rawBlock';
import { goesOn, type WrapWidth, wrapWidth } from '../layout/wrapping';

/** Bullets that mark a list item wherever they stand; and dashes, which do only where several lines in a row have them. */
const BULLET = /^[•‣◦▪●○*][ \t\u00A0]+/;
const DASH = /^[-–—][ \t\u00A0]+/;
const NUMBER = /^\(?\d{1,2}[.)][ \t\u00A0]+\S/;
const QUOTE = /^>[ \t]?/;
/** What any of these marks starts with. */
const MARK_START = /[•‣◦▪●○*\-–—(\d>]/;
const CJK_BREAK = /^[\u3000-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]{2}$/;

/** How many characters at a line's start may hold its mark. */
const MARK = 16;

/** Parts plain text, from offset `from` on, into blocks by blank lines, indents and the marks of lists and quotes. */
export function plainTextBlocks(source: string, from: number): RawBlock[] {
  const lines = linesOf(source, from);
  const groups = groupsOf(lines);
  const width = wrapWidth(
    source,
    groups.map(({ lines }) => lines),
  );
  const reader = new PlainTextReader(source, width, usualBlanks(groups));
  for (const group of groups) reader.read(group);
  return reader.blocks;
}

/** How many blank lines mostly stand between groups: the median. */
function usualBlanks(groups: readonly Group[]): number {
  const gaps = groups
    .slice(0, -1)
    .map(({ blanks }) => blanks)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}

interface Group {
  readonly lines: readonly Line[];
  /** Number of blank lines that follow. */
  readonly blanks: number;
}

function groupsOf(lines: readonly Line[]): Group[] {
  const groups: { lines: Line[]; blanks: number }[] = [];
  let open: { lines: Line[]; blanks: number } | undefined;
  for (const line of lines) {
    if (isBlank(line)) {
      if (open !== undefined) open.blanks++;
    } else if (open === undefined || open.blanks > 0) {
      open = { lines: [line], blanks: 0 };
      groups.push(open);
    } else open.lines.push(line);
  }
  return groups;
}

type Mark = 'bullet' | 'dash' | 'number' | 'quote' | 'none';

class PlainTextReader {
  readonly blocks: RawBlock[] = [];

  constructor(
    private readonly source: string,
    private readonly width: WrapWidth,
    private readonly usualBlanks: number,
  ) {}

  read({ lines, blanks }: Group): void {
    const marks = lines.map((line) => markOf(this.source, line));
    let open: Line[] = [];
    for (const [i, line] of lines.entries()) {
      const last = open.at(-1);
      if (last !== undefined && !this.joins(last, line, marks[i - 1], marks[i])) {
        this.close(open, markAt(marks, i - open.length), false, this.width === null);
        open = [];
      }
      open.push(line);
    }
    const isAlone = open.length === lines.length;
    this.close(
      open,
      markAt(marks, lines.length - open.length),
      blanks > this.usualBlanks,
      this.width === null || isAlone,
    );
  }

  private joins(last: Line, line: Line, lastMark: Mark | undefined, mark: Mark | undefined): boolean {
    if (mark === 'quote' || lastMark === 'quote') return mark === lastMark;
    return mark === 'none' && goesOn(this.source, last, line, this.width);
  }

  private close(lines: readonly Line[], mark: Mark, apart: boolean, mayHead: boolean): void {
    const ranges = lines.map((line, i) => this.rangeOf(line, lines[i + 1], mark, i === 0));
    const kind = mark === 'quote' ? 'quote' : mark === 'none' ? 'paragraph' : 'list item';
    this.blocks.push({ excerpt: excerpt(this.source, ranges), kind, apart, mayHead });
  }

  /** The line without its mark, with its break unless the next line reads on without a space. */
  private rangeOf(line: Line, next: Line | undefined, mark: Mark, isFirst: boolean): TextRange {
    const pattern =
      mark === 'quote' ? QUOTE : isFirst && mark === 'bullet' ? BULLET : isFirst && mark === 'dash' ? DASH : undefined;
    const head = this.source.slice(line.first, Math.min(line.end, line.first + MARK));
    const skipped = pattern?.exec(head)?.[0].length ?? 0;
    const start = line.first + skipped;
    if (next === undefined) return { start, end: line.end };
    const seam = this.source.slice(line.end - 1, line.end) + this.source.slice(next.first, next.first + 1);
    return { start, end: CJK_BREAK.test(seam) ? line.end : line.next };
  }
}

/** A single line that starts with a dash is a credit or a line of speech, a single number a year or a rank: no list. */
function markAt(marks: readonly Mark[], index: number): Mark {
  const mark = marks[index] ?? 'none';
  if (mark !== 'dash' && mark !== 'number') return mark;
  return marks.filter((other) => other === mark).length > 1 ? mark : 'none';
}

function markOf(source: string, line: Line): Mark {
  if (!MARK_START.test(source.charAt(line.first))) return 'none';
  const head = source.slice(line.first, Math.min(line.end, line.first + MARK));
  if (QUOTE.test(head)) return 'quote';
  if (BULLET.test(head)) return 'bullet';
  if (DASH.test(head)) return 'dash';
  return NUMBER.test(head) ? 'number' : 'none';
}
