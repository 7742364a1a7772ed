/** What a line of a note is, as far as entries are concerned. `skipped` is what holds none: front matter, fenced code, text behind `<!--`. */
export type LineKind = 'blank' | 'quote' | 'heading' | 'anchor' | 'skipped' | 'text';

/** A line of a note; UTF-16 indices into the note. */
export interface Line {
  kind: LineKind;
  readonly start: number;
  /** Without the line end. */
  readonly end: number;
  readonly text: string;
}

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const QUOTE = /^ {0,3}>/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const LIST_ITEM = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;
const ANCHOR = /^ {0,3}<!--\s*corpus-reader\b.*-->\s*$/;
const HIDDEN = /^ {0,3}<!--/;

/**
 * The lines of a note and what they are, by the rules of CommonMark 0.31 for ATX and setext headings (4.2, 4.3), fenced code (4.5), HTML
 * comments (4.6, kind 2) and block quotes (5.1), of which only those are looked for that are not inside other blocks.
 *
 * @param from where the note's front matter ends
 */
export function linesOf(note: string, from: number): Line[] {
  return scan(note, from).lines;
}

/** The fence of code that is open where a text ends; null when none is. */
export function fenceLeftOpen(text: string): string | null {
  const { open } = scan(text, 0);
  return open === null || open === 'comment' ? null : open.fence;
}

/** Whether a line opens a comment in HTML that it does not close. */
export function opensComment(line: string): boolean {
  return HIDDEN.test(line) && !line.includes('-->');
}

function scan(note: string, from: number): { readonly lines: Line[]; readonly open: Within | null } {
  const lines: Line[] = [];
  const lastEnd = note.lastIndexOf('-->');
  let within: Within | null = null;
  for (let start = from; start < note.length; ) {
    const feed = note.indexOf('\n', start);
    const next = feed < 0 ? note.length : feed + 1;
    let end = feed < 0 ? note.length : feed;
    if (end > start && note.charCodeAt(end - 1) === 13) end -= 1;
    const text = note.slice(start, end);
    const opened: Within | null = within ?? openedBy(text, lastEnd >= next);
    const kind = opened === null ? kindOf(text) : 'skipped';
    within = opened === null || closes(text, opened, within === null) ? null : opened;
    const underlines = kind === 'text' && UNDERLINE.test(text) && underline(lines);
    lines.push({ kind: underlines ? 'heading' : kind, start, end, text });
    start = next;
  }
  return { lines, open: within };
}

/** What no line of means anything until it is closed: code behind a fence, or a comment in HTML. */
type Within = { readonly fence: string } | 'comment';

/** @param isClosable whether the note has the end of a comment further on */
function openedBy(text: string, isClosable: boolean): Within | null {
  const [, fence] = FENCE.exec(text) ?? [];
  if (fence !== undefined) return { fence };
  // One that is never closed hides nothing here: it is more likely to be a slip than meant to be the end of the note.
  return opensComment(text) && isClosable ? 'comment' : null;
}

function closes(text: string, within: Within, isFirst: boolean): boolean {
  if (within === 'comment') return text.includes('-->');
  if (isFirst) return false;
  const closing = text.trim();
  const [mark = ''] = within.fence;
  return closing.length >= within.fence.length && closing === mark.repeat(closing.length) && !/^(?: {4}|\t)/.test(text);
}

function kindOf(text: string): LineKind {
  if (text.trim() === '') return 'blank';
  if (QUOTE.test(text)) return 'quote';
  if (HEADING.test(text)) return 'heading';
  return ANCHOR.test(text) ? 'anchor' : 'text';
}

/** Makes the paragraph a heading that ends with the last of the lines, as a line of `===` or `---` follows it; false when there is none. */
function underline(lines: readonly Line[]): boolean {
  let first = lines.length;
  while (lines[first - 1]?.kind === 'text') first -= 1;
  const paragraph = lines.slice(first);
  const [head] = paragraph;
  // below a list `---` is a line across the page
  if (head === undefined || LIST_ITEM.test(head.text)) return false;
  for (const line of paragraph) line.kind = 'heading';
  return true;
}
