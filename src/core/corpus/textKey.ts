import type { Article } from '../model/article';
import { BLOCK_KINDS } from '../model/block';
import { ContentHash } from '../search/snapshot/contentHash';

/** Stands for all of an article that a tagger looks at: 64 bits in two unsigned numbers. */
export interface TextKey {
  readonly high: number;
  readonly low: number;
}

/** The same for two articles of which `hasSameText` is true, whatever else they differ in. */
export function keyOfText({ text, blocks }: Pick<Article, 'text' | 'blocks'>): TextKey {
  const hash = new ContentHash().add(text);
  for (const { kind, start, end, labelEnd } of blocks) {
    hash.addNumber(BLOCK_KINDS.indexOf(kind));
    hash.addNumber(start);
    hash.addNumber(end);
    hash.addNumber(labelEnd ?? -1);
  }
  const { high, low } = hash;
  return { high, low };
}

/** Rising by their 64 bits. */
export function byKey(a: TextKey, b: TextKey): number {
  return a.high - b.high || a.low - b.low;
}
