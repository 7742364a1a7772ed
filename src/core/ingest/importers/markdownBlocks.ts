import type { TextRange } from '../../model/anchor';
import { excerpt, without } from '../layout/excerpt';
import { isBlank, type Line, linesOf } from '../layout/lines';
import type { RawBlock } from '../layout/rawBlock';
import { markupOf } from './markdownInline';

/** How many characters at a line's start are looked at for its mark. */
const HEAD = 80;

/** A longer line is text, whatever bars are in it. */
const LONGEST_ROW = 4096;

const FENCE = /^(?:`{3,}|~{3,})/;
const HEADING = /^(#{1,6})(?:[ \t]+|$)/;
const CLOSING_HASHES = /[ \t]+#+[ \t]*$/;
const UNDERLINE = /^(?:=+|-{2,})[ \t]*$/;
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const TABLE_RULE = /^\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?::?-+:?[ \t]*)?$/;
/** A row of a table between its outer bars. */
const TABLE_ROW = /^\|(.*[^\\|\s].*)\|\s*$/;
const QUOTE = /^(?:>[ \t]?)+/;
const BULLET = /^[-*+][ \t]+/;
const NUMBER = /^\d{1,9}[.)][ \t]+/;
const DEFINITION = /^\[[^\]]+\]:[ \t]*\S/;
const IMAGE_ALONE = /^!\[[^\]]*\]\([^)]*\)$/;

type Kind = RawBlock['kind'];

/**
 * Parts Markdown, from offset `from` on, into blocks, without its marks. A light reading of CommonMark: headings, quotes,
 * lists, fences, rules and what stands inside a line; raw HTML is left as the text that it is.
 */
export function markdownBlocks(source: string, from: number): RawBlock[] {
  const reader = new MarkdownReader(source);
  for (const line of linesOf(source, from)) reader.read(line);
  return reader.finish();
}

class MarkdownReader {
  private readonly blocks: RawBlock[] = [];
  private open: TextRange[] = [];
  private kind: Kind = 'paragraph';
  /** The fence that opened the code block we are in. */
  private fence: string | undefined;

  constructor(private readonly source: string) {}

  read(line: Line): void {
    const head = this.source.slice(line.first, Math.min(line.end, line.first + HEAD));
    if (this.readFenced(line, head)) return;
    if (isBlank(line)) this.close();
    else if (!this.readMarked(line, head)) this.readText(line, head);
  }

  finish(): RawBlock[] {
    this.close();
    return this.blocks;
  }

  /** Code keeps its lines, since they mean something. */
  private readFenced(line: Line, head: string): boolean {
    const mark = FENCE.exec(head)?.[0];
    if (this.fence !== undefined) {
      if (mark?.startsWith(this.fence) === true) this.fence = undefined;
      else this.push('paragraph', [{ start: line.first, end: line.end }], false);
      return true;
    }
    if (mark === undefined) return false;
    this.close();
    this.fence = mark;
    return true;
  }

  /** Lines that are a block, or end one, by themselves. */
  private readMarked(line: Line, head: string): boolean {
    const whole = line.end - line.first <= HEAD ? head : '';
    if (this.open.length > 0 && this.kind === 'paragraph' && UNDERLINE.test(whole)) {
      this.kind = this.headingKind(whole.startsWith('=') ? 1 : 2);
      this.close();
      return true;
    }
    if (RULE.test(whole) || TABLE_RULE.test(whole)) {
      this.close();
      return true;
    }
    const heading = HEADING.exec(head);
    if (heading !== null) {
      this.close();
      const start = line.first + heading[0].length;
      const closing = CLOSING_HASHES.exec(this.source.slice(Math.max(start - 1, line.end - HEAD), line.end));
      const end = closing === null ? line.end : line.end - closing[0].length;
      this.push(this.headingKind(heading[1]?.length ?? 1), [{ start, end: Math.max(start, end) }], true);
      return true;
    }
    if (head.startsWith('|') && this.readRow(line)) return true;
    if (this.open.length === 0 && DEFINITION.test(head)) {
      this.push('boilerplate', [{ start: line.first, end: line.end }], false);
      return true;
    }
    return false;
  }

  private readRow(line: Line): boolean {
    const row = TABLE_ROW.exec(this.source.slice(line.first, line.end))?.[1];
    if (row === undefined || line.end - line.first > LONGEST_ROW) return false;
    this.close();
    const start = line.first + 1;
    this.push('table', [{ start, end: start + row.length }], true);
    return true;
  }

  private readText(line: Line, head: string): void {
    const quote = QUOTE.exec(head);
    const bullet = BULLET.exec(head);
    if (quote !== null) {
      if (this.kind !== 'quote') this.begin('quote');
      const start = line.first + quote[0].length;
      if (this.source.slice(start, line.end).trim() === '') this.close();
      else this.open.push({ start, end: line.next });
    } else if (bullet !== null) {
      this.begin('list item');
      this.open.push({ start: line.first + bullet[0].length, end: line.next });
    } else {
      if (NUMBER.test(head) && (this.open.length === 0 || this.kind === 'list item')) this.begin('list item');
      this.open.push({ start: line.first, end: line.next });
    }
  }

  /** The first heading of the highest level is the title. */
  private headingKind(level: number): Kind {
    return level === 1 && !this.blocks.some(({ kind }) => kind === 'title') ? 'title' : 'heading';
  }

  private begin(kind: Kind): void {
    this.close();
    this.kind = kind;
  }

  private close(): void {
    if (this.open.length > 0) this.push(this.kind, this.open, true);
    this.open = [];
    this.kind = 'paragraph';
  }

  private push(kind: Kind, ranges: readonly TextRange[], marked: boolean): void {
    const read = excerpt(this.source, ranges);
    const isImage = kind === 'paragraph' && read.raw.length < 4096 && IMAGE_ALONE.test(read.raw.trim());
    this.blocks.push({
      excerpt: marked ? without(read, markupOf(read.raw)) : read,
      kind: isImage ? 'caption' : kind,
      apart: false,
      mayHead: false,
    });
  }
}
