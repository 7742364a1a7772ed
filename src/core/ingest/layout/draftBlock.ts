import type { BlockKind } from '../../model/block';

/** A block of canonical text while it is being found out what it is. */
export interface DraftBlock {
  /** `paragraph` until something better is known. */
  kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** See `RawBlock`, as for `mayHead`. */
  readonly apart: boolean;
  readonly mayHead: boolean;
  labelEnd?: number;
}

const CLOSED = /[.!?;:,…。！？；：，—–-]['"’”»)\]]*$/;

/** True when a text ends as a sentence, or a part of one, does; titles and headings hardly ever do. */
export function isClosed(text: string): boolean {
  return CLOSED.test(text.slice(-8));
}

/** Number of words parted by spaces; cheap, for texts that are known to be short. */
export function spacedWords(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++;
  return words;
}
