import type { TextRange } from '../../../model/anchor';
import { isHidden } from './hidden';
import { CELL_GAP, isElement, type Page, type PageElement, type PageText } from './pageTree';
import { isTableOfData } from './tables';

/** A stretch of a page's text that stands by itself: a paragraph, a heading, an item of a list. */
export interface Passage {
  /** The innermost element that makes it a passage of its own. */
  readonly element: PageElement;
  /** In the page's text, in order. */
  readonly ranges: readonly TextRange[];
  /** With single spaces. */
  readonly text: string;
  /** How many characters of it are in links. */
  readonly linked: number;
  /** Whether it is a row of a table, its cells parted by bars. */
  readonly isRow: boolean;
}

/** Elements that are part of a line of text; all others begin and end a passage. */
const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span ' +
    'strike strong sub sup time tt u var wbr'
  ).split(' '),
);
/** Elements that are operated or looked at, not read. */
const UNREAD: ReadonlySet<string> = new Set(
  'head title button select option textarea datalist audio video canvas map dialog menu nav'.split(' '),
);

/** All passages of a page in their order, but for what nobody sees and what is there to be operated. */
export function passagesOf(page: Page): Passage[] {
  const collector = new PassageCollector(page.text);
  collector.walk(page.root, false);
  collector.end(page.root);
  return collector.passages;
}

class PassageCollector {
  readonly passages: Passage[] = [];
  private ranges: TextRange[] = [];
  private linked = 0;
  /** Whether the passage is a row of a table, of which nothing inside begins another. */
  private isRow = false;

  private readonly tables = new Map<PageElement, boolean>();

  constructor(private readonly text: string) {}

  walk(element: PageElement, inLink: boolean): void {
    for (const child of element.children) {
      if (!isElement(child)) this.take(child, inLink);
      else if (child.name === CELL_GAP && !this.isRow) continue;
      else if (!UNREAD.has(child.name) && !isHidden(child)) this.enter(child, inLink || child.name === 'a');
    }
  }

  /** Ends the passage that is open, if any, which is directly in `element`. */
  end(element: PageElement): void {
    const text = this.ranges
      .map(({ start, end }) => this.text.slice(start, end))
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    const { ranges, linked, isRow } = this;
    if (isRow ? /[^|\s]/.test(text) : text !== '') this.passages.push({ element, ranges, text, linked, isRow });
    this.ranges = [];
    this.linked = 0;
  }

  private enter(child: PageElement, inLink: boolean): void {
    const { parent } = child;
    if (this.isRow) {
      this.walk(child, inLink);
      return;
    }
    if (INLINE.has(child.name)) {
      if (child.name === 'br' && this.endsInBreak()) this.end(parent ?? child);
      this.walk(child, inLink);
      return;
    }
    this.end(parent ?? child);
    this.isRow = child.name === 'tr' && this.isOfData(child);
    this.walk(child, inLink);
    this.end(child);
    this.isRow = false;
  }

  private isOfData(row: PageElement): boolean {
    let table: PageElement | undefined = row;
    while (table !== undefined && table.name !== 'table') table = table.parent;
    if (table === undefined) return false;
    const known = this.tables.get(table) ?? isTableOfData(table);
    this.tables.set(table, known);
    return known;
  }

  private take({ start, end }: PageText, inLink: boolean): void {
    this.ranges.push({ start, end });
    if (inLink) this.linked += this.text.slice(start, end).trim().length;
  }

  /** Whether only white space stands behind a line break, so that another makes a gap between paragraphs. */
  private endsInBreak(): boolean {
    for (let i = this.ranges.length - 1; i >= 0; i--) {
      const { start, end } = this.ranges[i] ?? { start: 0, end: 0 };
      const piece = this.text.slice(start, end);
      if (piece === '\n') return true;
      if (piece.trim() !== '') return false;
    }
    return false;
  }
}
