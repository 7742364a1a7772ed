import type { RawBlock } from '../../layout/rawBlock';
import type { PageElement } from './pageTree';
import type { Passage } from './passages';

const KINDS: ReadonlyMap<string, RawBlock['kind']> = new Map([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'list item'],
  ['dd', 'list item'],
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['figure', 'caption'],
  ['caption', 'caption'],
] as const);

/** What the elements around a passage make it. */
export function kindOf({ element, isRow }: Passage): RawBlock['kind'] {
  if (isRow) return 'table';
  for (let at: PageElement | undefined = element; at !== undefined; at = at.parent) {
    const kind = KINDS.get(at.name);
    if (kind !== undefined) return kind;
  }
  return 'paragraph';
}
