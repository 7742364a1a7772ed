import { Parser } from 'htmlparser2';
import { message } from '../../../basics/message';
import type { TextRange } from '../../../model/anchor';
import { OffsetMap } from '../../../model/offsetMap';
import { Refusal } from '../../refusal';

/** An element of a page. */
export interface PageElement {
  /** In lower case. */
  readonly name: string;
  /** Names in lower case. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | undefined;
  readonly children: (PageElement | PageText)[];
}

/** A stretch of text between two tags, `[start, end)` of the page's text. */
export interface PageText extends TextRange {
  readonly parent: PageElement;
}

/** A page taken apart. */
export interface Page {
  /** The document as an element without a name. */
  readonly root: PageElement;
  /** All text of the page end to end, references such as `&amp;` resolved; that of scripts and styles is not in it. */
  readonly text: string;
  /** Leads from `text` to the decoded file. */
  readonly offsets: OffsetMap;
  /** The contents of scripts of the type application/ld+json, in order. */
  readonly linkedData: readonly string[];
}

/** Elements nested deeper than this are taken for children of the one at this depth, so that no walk runs out of stack. */
const DEEPEST = 256;
/** The parser's time grows with the square of how many elements are open. */
const MOST_OPEN = 10_000;
/** What is inside of these is no text of the page's. */
const CODE: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
]);

/** What stands in the page's text for elements that part words and hold none. */
const GAPS: ReadonlyMap<string, string> = new Map([
  ['br', '\n'],
  ['wbr', '\u200B'],
]);

/**
 * The name of an element that is put into every cell of a row but the first; what is in it parts the cells where the row is read as a line,
 * and is to be passed over elsewhere. No tag has such a name.
 */
export const CELL_GAP = '|';
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
/** What may stand several times in a cell, each on a line of its own. */
const LINES: ReadonlySet<string> = new Set(['p', 'div']);

export function isElement(node: PageElement | PageText): node is PageElement {
  return 'name' in node;
}

/**
 * Takes a page apart as browsers do in the main, whatever is wrong with it. `source` is the decoded file.
 *
 * @throws Error with a sentence for a person when more elements are open at once than on any page that people make
 */
export function readPage(source: string): Page {
  const builder = new PageBuilder();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => builder.open(name, attributes),
      onclosetag: () => builder.close(),
      ontext: (data) => builder.text(data, parser.startIndex, parser.endIndex + 1),
    },
    { decodeEntities: true },
  );
  parser.end(source);
  return builder.page();
}

class PageBuilder {
  private readonly root: PageElement = { name: '', attributes: {}, parent: undefined, children: [] };
  private readonly linkedData: string[] = [];
  private readonly parts: string[] = [];
  private readonly segments: number[] = [];
  private length = 0;
  private current = this.root;
  /** The names of all that is open, what is deeper than the deepest among it. */
  private readonly names: string[] = [];
  /** How many of them hold code. */
  private code = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.names.push(name);
    if (this.names.length > MOST_OPEN) throw new Refusal(message('its elements are nested too deeply'));
    if (CODE.has(name)) this.code += 1;
    if (name === 'script' && isLinkedData(attributes)) this.linkedData.push('');
    if (this.names.length > DEEPEST) return;
    const element: PageElement = { name, attributes, parent: this.current, children: [] };
    this.current.children.push(element);
    this.current = element;
    const gap = GAPS.get(name);
    if (gap !== undefined) this.insert(gap);
    else if (CELLS.has(name)) this.partCells(element);
    else if (LINES.has(name) && element.parent !== undefined && CELLS.has(element.parent.name)) this.insert(' ');
  }

  private partCells(cell: PageElement): void {
    const row = cell.parent?.children ?? [];
    let at = row.length - 2;
    while (at > 0 && !isElement(row[at] ?? cell)) at -= 1;
    const before = row[at];
    if (before === undefined || !isElement(before) || !CELLS.has(before.name)) return;
    const gap: PageElement = { name: CELL_GAP, attributes: {}, parent: cell, children: [] };
    cell.children.push(gap);
    this.current = gap;
    this.insert(` ${CELL_GAP} `);
    this.current = cell;
  }

  close(): void {
    if (this.names.length <= DEEPEST) this.current = this.current.parent ?? this.root;
    if (CODE.has(this.names.pop() ?? '')) this.code -= 1;
  }

  text(data: string, start: number, end: number): void {
    if (this.code > 0) {
      this.keepLinkedData(data);
      return;
    }
    const from = this.length;
    this.insert(data);
    this.addSegment(from, start, end);
  }

  page(): Page {
    const offsets = new OffsetMap(new Uint32Array(this.segments));
    return { root: this.root, text: this.parts.join(''), offsets, linkedData: this.linkedData };
  }

  /** Adds text to the current element; a reference comes as a text of its own and is put to the one before it. */
  private insert(data: string): void {
    const from = this.length;
    this.parts.push(data);
    this.length += data.length;
    const last = this.current.children.at(-1);
    const joins = last !== undefined && !isElement(last) && last.end === from;
    if (joins) this.current.children.pop();
    this.current.children.push({ start: joins ? last.start : from, end: this.length, parent: this.current });
  }

  private keepLinkedData(data: string): void {
    const { name, attributes } = this.current;
    if (name !== 'script' || !isLinkedData(attributes)) return;
    const last = this.linkedData.length - 1;
    this.linkedData[last] = `${this.linkedData[last] ?? ''}${data}`;
  }

  private addSegment(from: number, start: number, end: number): void {
    const { segments } = this;
    const last = segments.length - 1;
    const isCopy = this.length - from === end - start;
    const wasCopy =
      (segments[last - 2] ?? 0) - (segments[last - 3] ?? 0) === (segments[last] ?? 0) - (segments[last - 1] ?? 0);
    if (isCopy && wasCopy && segments[last] === start) {
      segments[last - 2] = this.length;
      segments[last] = end;
    } else segments.push(from, this.length, start, end);
  }
}

function isLinkedData(attributes: PageElement['attributes']): boolean {
  return /ld\+json/i.test(attributes['type'] ?? '');
}
