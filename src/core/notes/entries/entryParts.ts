import type { TextRange } from '../../model/anchor';
import { type ArticleLink, findArticleLinks } from '../links';
import { type KeptAnchor, parseAnchorComment } from './anchorComment';
import { type EntryHead, readHead } from './head';
import type { Line } from './lines';

/** What an entry is made of where it stands. Ranges are UTF-16 indices into the note. */
export interface EntryParts {
  readonly range: TextRange;
  /** The lines of the block quote. */
  readonly quote: readonly Line[];
  readonly quoteRange: TextRange;
  /** Link, citekey and tags; in older notes inside the block quote. Null when there is none. */
  readonly head: EntryHead | null;
  /** The line that keeps the anchor, also when it cannot be read. */
  readonly anchorLine?: Line;
  readonly kept: KeptAnchor | null;
  /** Without white space at either end; empty, at the end of all the rest, when there is none. */
  readonly commentRange: TextRange;
}

/** The entries of a note in their order: block quotes with a link to a passage in or below them, or with an anchor below them. */
export function entryParts(note: string, lines: readonly Line[]): EntryParts[] {
  const links = new LinksOfNote(note);
  const tops: Top[] = [];
  for (let from = 0; from < lines.length; from += 1) {
    if (lines[from]?.kind !== 'quote') continue;
    let to = from + 1;
    while (lines[to]?.kind === 'quote') to += 1;
    const top = topOf(note, lines, { from, to }, links);
    if (top !== null) tops.push(top);
    from = to - 1;
  }
  return tops.map((top, index) => withComment(note, lines, top, tops[index + 1]?.from ?? lines.length));
}

/** All of an entry but the comment. */
interface Top extends Pick<EntryParts, 'quote' | 'head' | 'anchorLine' | 'kept'> {
  /** The index of its first line. */
  readonly from: number;
  /** The index of the first line below it. */
  readonly below: number;
  /** Where the last line of it ends. */
  readonly end: number;
  /** Where in that line the comment begins already. */
  readonly rest: number;
}

function topOf(
  note: string,
  lines: readonly Line[],
  { from, to }: { readonly from: number; readonly to: number },
  links: LinksOfNote,
): Top | null {
  const quote = lines.slice(from, to);
  const [first] = quote;
  const last = quote.at(-1);
  if (first === undefined || last === undefined) return null;
  const quoted = headInQuote(note, quote, links);
  const at = nextShown(lines, to);
  const under = lines[at];
  const written = under === undefined ? null : headIn(note, under, links);
  const below = nextShown(lines, isText(under) ? at + 1 : at);
  const anchorLine = lines[below];
  if (anchorLine?.kind === 'anchor') {
    const { end } = anchorLine;
    const kept = parseAnchorComment(anchorLine.text);
    return { from, quote, head: written ?? quoted, anchorLine, kept, below: below + 1, end, rest: end };
  }
  const top = { from, quote, kept: null };
  if (quoted !== null) return { ...top, head: quoted, below: to, end: last.end, rest: last.end };
  if (under === undefined || written?.link === undefined) return null;
  return { ...top, head: written, below: at + 1, end: under.end, rest: written.rest };
}

function isText(line: Line | undefined): boolean {
  return line?.kind === 'text' || line?.kind === 'heading';
}

function nextShown(lines: readonly Line[], from: number): number {
  let at = from;
  while (lines[at]?.kind === 'blank') at += 1;
  return at;
}

function headIn(note: string, line: Line, links: LinksOfNote): EntryHead | null {
  return isText(line) ? readHead(note, line, links.at) : null;
}

/** The last link in a block quote, and what follows it on its line. */
function headInQuote(note: string, quote: readonly Line[], links: LinksOfNote): EntryHead | null {
  const start = quote[0]?.start ?? 0;
  const link = links.lastIn(start, quote.at(-1)?.end ?? start);
  const line = link === undefined ? undefined : quote.find((one) => one.start <= link.start && link.end <= one.end);
  return link === undefined || line === undefined ? null : readHead(note, { ...line, start: link.start }, links.at);
}

function withComment(note: string, lines: readonly Line[], top: Top, next: number): EntryParts {
  const { from: _from, below, end, rest, ...parts } = top;
  const first = parts.quote[0]?.start ?? 0;
  let stop = below;
  while (stop < next && lines[stop]?.kind !== 'heading') stop += 1;
  const commentRange = trimmed(note, { start: Math.min(rest, end), end: lines[stop - 1]?.end ?? end }, end);
  return {
    ...parts,
    quoteRange: { start: first, end: parts.quote.at(-1)?.end ?? first },
    range: { start: first, end: Math.max(end, commentRange.end) },
    commentRange,
  };
}

/** A range without white space at either end; empty at `otherwise` when it holds nothing else. */
function trimmed(note: string, { start, end }: TextRange, otherwise: number): TextRange {
  const text = note.slice(start, end);
  const shown = text.trim();
  if (shown === '') return { start: otherwise, end: otherwise };
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: from + shown.length };
}

/** The links of a note by where they stand. */
class LinksOfNote {
  private readonly links: readonly ArticleLink[];
  private readonly byStart: ReadonlyMap<number, ArticleLink>;

  constructor(note: string) {
    this.links = note.includes(':~:text=') ? findArticleLinks(note) : [];
    this.byStart = new Map(this.links.map((link) => [link.start, link]));
  }

  readonly at = (position: number): ArticleLink | undefined => this.byStart.get(position);

  lastIn(start: number, end: number): ArticleLink | undefined {
    // found by their ends, which are in order
    let low = 0;
    let high = this.links.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.links[middle]?.end ?? 0) <= end) low = middle + 1;
      else high = middle;
    }
    const last = this.links[low - 1];
    return last !== undefined && last.start >= start ? last : undefined;
  }
}
