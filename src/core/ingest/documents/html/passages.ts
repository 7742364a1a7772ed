import type { TextRange } from '../../../model/anchor';
import { isHidden } from './hidden';
import { isElement, type Page, type PageElement, type PageText } from './pageTree';

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

  constructor(private readonly text: string) {}

  walk(element: PageElement, inLink: boolean): void {
    for (const child of element.children) {
      if (!isElement(child)) this.take(child, inLink);
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
    if (text !== '') this.passages.push({ element, ranges: this.ranges, text, linked: this.linked });
    this.ranges = [];
    this.linked = 0;
  }

  private enter(child: PageElement, inLink: boolean): void {
    const { parent } = child;
    if (INLINE.has(child.name)) {
      if (child.name === 'br' && this.endsInBreak()) this.end(parent ?? child);
      this.walk(child, inLink);
      return;
    }
    this.end(parent ?? child);
    this.walk(child, inLink);
    this.end(child);
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
