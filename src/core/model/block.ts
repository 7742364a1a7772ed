/**
 * What a block of canonical text is. Boilerplate is page furniture: kept, folded away, never deleted. A dateline says where and when an
 * article was written; a table is one row of one, its cells parted by `|`. New kinds come at the end: what is kept knows them by number.
 */
export const BLOCK_KINDS = [
  'title',
  'byline',
  'heading',
  'paragraph',
  'quote',
  'list item',
  'speaker turn',
  'caption',
  'boilerplate',
  'dateline',
  'table',
] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A stretch of canonical text, `[start, end)`. Blocks are in order, do not overlap, and are parted by `BLOCK_SEPARATOR`. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** In a speaker turn, where the speaker's label ends (after its colon); the words spoken follow. */
  readonly labelEnd?: number;
}

/** What stands between two blocks in canonical text. No block holds it, nor any other line break. */
export const BLOCK_SEPARATOR = '\n\n';
