import type { BlockKind } from '../../model/block';
import { type DraftBlock, isClosed, spacedWords } from './draftBlock';

/** A heading is at most so long, in characters and in words. */
const LONGEST = 100;
const MOST_WORDS = 16;
/** Where more than this part of a text's blocks look like headings, they are lines of a list or a poem, and none is one. */
const LARGEST_PART = 0.4;

/** What stands around a text and is no part of it. */
const BESIDE_TEXT: ReadonlySet<BlockKind> = new Set(['boilerplate', 'title', 'byline', 'dateline']);

/** Marks the headings of a plain text: short lines without closing punctuation that a longer paragraph follows. */
export function markHeadings(blocks: readonly DraftBlock[]): void {
  const body = blocks.filter(({ kind }) => !BESIDE_TEXT.has(kind));
  const headings = body.filter((block, i) => isHeading(block, body[i + 1]));
  if (headings.length > Math.max(1, body.length * LARGEST_PART)) return;
  for (const block of headings) block.kind = 'heading';
}

function isHeading({ kind, text, mayHead }: DraftBlock, next: DraftBlock | undefined): boolean {
  if (kind !== 'paragraph' || !mayHead || text.length > LONGEST || spacedWords(text) > MOST_WORDS) return false;
  if (isClosed(text) || !/^["'“‘«([¿¡]*[\p{Lu}\p{Lo}\p{Lt}\p{N}]/u.test(text)) return false;
  return next !== undefined && next.kind !== 'caption' && next.text.length > text.length;
}
