import type { Article } from '../model/article';
import { BLOCK_KINDS } from '../model/block';
import { ContentHash } from '../search/snapshot/contentHash';

/** Stands for all of an article that a tagger looks at: as many bits of a hash as a number holds exactly, which is 53. */
export type TextKey = number;

const LOWER_BITS = 21;

/** The same for two articles of which `hasSameText` is true, whatever else they differ in. */
export function keyOfText({ text, blocks }: Pick<Article, 'text' | 'blocks'>): TextKey {
  const hash = new ContentHash().add(text);
  for (const { kind, start, end, labelEnd } of blocks) {
    hash.addNumber(BLOCK_KINDS.indexOf(kind));
    hash.addNumber(start);
    hash.addNumber(end);
    hash.addNumber(labelEnd ?? -1);
  }
  return hash.high * 2 ** LOWER_BITS + (hash.low >>> (32 - LOWER_BITS));
}
