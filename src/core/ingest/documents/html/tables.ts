import { CELL_GAP, isElement, type PageElement, type PageText } from './pageTree';

/** More in one cell than this and the table lays a page out. */
const LONGEST_CELL = 300;
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
/** What no table of facts and figures holds. */
const UNSUITED: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote details dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr iframe main nav ol pre ' +
    'section table ul video'
  ).split(' '),
);

/** What was found of the elements in a table. */
interface Findings {
  /** Of each row its number of cells. */
  readonly rows: number[];
  hasHeads: boolean;
  isSuited: boolean;
}

/**
 * Whether a table is one of facts and figures, of which each row is read as a line. Many pages are laid out by tables; in such a one each
 * cell has a text of its own.
 */
export function isTableOfData(table: PageElement): boolean {
  if (/^(?:presentation|none)$/i.test(table.attributes['role'] ?? '')) return false;
  const found: Findings = { rows: [], hasHeads: false, isSuited: true };
  lookInto(table, found);
  const wide = found.rows.filter((cells) => cells > 1).length;
  return found.isSuited && wide >= (found.hasHeads ? 1 : 2) && wide * 2 > found.rows.length;
}

function isCell({ name }: PageElement): boolean {
  return CELLS.has(name);
}

function lookInto(element: PageElement, found: Findings): void {
  for (const child of element.children) {
    if (!found.isSuited) return;
    if (!isElement(child)) continue;
    if (UNSUITED.has(child.name) || (isCell(child) && lengthOf(child) > LONGEST_CELL)) found.isSuited = false;
    if (child.name === 'th') found.hasHeads = true;
    if (child.name === 'tr') found.rows.push(child.children.filter((cell) => isElement(cell) && isCell(cell)).length);
    lookInto(child, found);
  }
}

function lengthOf(node: PageElement | PageText): number {
  if (!isElement(node)) return node.end - node.start;
  return node.name === CELL_GAP ? 0 : node.children.reduce((sum, child) => sum + lengthOf(child), 0);
}
