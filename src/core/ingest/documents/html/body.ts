import { hasFurnitureName } from './furnitureNames';
import type { PageElement } from './pageTree';
import type { Passage } from './passages';

/** The part of a page that is its article. */
export interface Body {
  /** The smallest element that holds it all. */
  readonly root: PageElement;
  /** What of the root is the article's text, in order. */
  readonly passages: readonly Passage[];
  /** What else is in the root. */
  readonly rest: readonly Passage[];
}

/** Passages of at least so many characters are text by their length. */
const LONG = 80;
/** Where a link leads from a heading the text below it may still be the article's. */
const HEADINGS: ReadonlySet<string> = new Set(['h2', 'h3', 'h4']);
/** More of a passage in links than this and it leads elsewhere. */
const MOST_LINKED = 0.5;

/** Finds the article among the passages of a page; undefined when nothing on it reads like one. */
export function bodyOf(passages: readonly Passage[]): Body | undefined {
  const held = holdersOf(densest(passages));
  const beside = new Map<PageElement, boolean>();
  const isBeside = (element: PageElement): boolean => {
    const known = beside.get(element);
    if (known !== undefined) return known;
    const { parent } = element;
    const found = (!held.has(element) && hasFurnitureName(element)) || (parent !== undefined && isBeside(parent));
    beside.set(element, found);
    return found;
  };
  const judged = passages.map((passage) => ({ passage, worth: worthOf(passage, isBeside(passage.element)) }));
  const sums = sumsOf(judged);
  let root: PageElement | undefined;
  let most = 0;
  for (const [element, sum] of sums) {
    if (sum > most || (sum === most && root !== undefined && isInside(element, root))) {
      root = element;
      most = sum;
    }
  }
  if (root === undefined) return undefined;
  const within = root;
  const inside = judged.filter(({ passage }) => isInside(passage.element, within));
  const kept: Passage[] = [];
  const rest: Passage[] = [];
  for (const { passage, worth } of inside) (worth >= 0 ? kept : rest).push(passage);
  return { root, passages: kept, rest };
}

function sumsOf(judged: readonly { readonly passage: Passage; readonly worth: number }[]): Map<PageElement, number> {
  const sums = new Map<PageElement, number>();
  for (const { passage, worth } of judged) {
    for (let at: PageElement | undefined = passage.element; at !== undefined; at = at.parent)
      sums.set(at, (sums.get(at) ?? 0) + worth);
  }
  return sums;
}

/** The element that most running text stands in, directly or one element further down; it is in the article, or is all of it. */
function densest(passages: readonly Passage[]): PageElement | undefined {
  const masses = new Map<PageElement, number>();
  let found: PageElement | undefined;
  for (const passage of passages) {
    const mass = massOf(passage);
    const { parent } = passage.element;
    for (const [element, part] of [
      [parent, 1],
      [parent?.parent, 0.5],
    ] as const) {
      if (element === undefined) continue;
      const sum = (masses.get(element) ?? 0) + mass * part;
      masses.set(element, sum);
      if (sum > 0 && (found === undefined || sum > (masses.get(found) ?? 0))) found = element;
    }
  }
  return found;
}

function holdersOf(element: PageElement | undefined): Set<PageElement> {
  const holders = new Set<PageElement>();
  for (let at = element; at !== undefined; at = at.parent) holders.add(at);
  return holders;
}

/** How many characters of running text a passage has. */
function massOf({ text, linked, isRow }: Passage): number {
  return !isRow && text.length >= LONG && linked / text.length < MOST_LINKED ? text.length - linked : 0;
}

/** How much a passage speaks for its place being the article; negative for what is none of it. */
function worthOf({ element, text, linked, isRow }: Passage, isBeside: boolean): number {
  const share = linked / text.length;
  if (isBeside) return -text.length / 4;
  // a table may stand in an article, and anywhere else
  if (isRow && share <= MOST_LINKED) return 0;
  if (share > MOST_LINKED && HEADINGS.has(element.name)) return 0;
  if (share > MOST_LINKED) return text.length >= LONG && share < 0.9 ? 0 : -text.length;
  if (text.length >= LONG) return text.length * (1 - share);
  return /[.!?:”"]$/.test(text) ? text.length / 2 : 0;
}

function isInside(element: PageElement, root: PageElement): boolean {
  for (let at: PageElement | undefined = element; at !== undefined; at = at.parent) if (at === root) return true;
  return false;
}
