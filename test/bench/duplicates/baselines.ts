// Two simple ways to find versions, for comparison.

import { GramReader } from '../../../src/core/duplicates/grams';
import { Joining } from '../../../src/core/duplicates/joining';
import type { Article, ArticleId } from '../../../src/core/model/article';

type Clusters = readonly (readonly ArticleId[])[];

/** Articles whose bodies have the same words in the same order. */
export function exactClusters(articles: readonly Article[]): Clusters {
  const reader = new GramReader();
  const first = new Map<string, ArticleId>();
  const joining = new Joining<ArticleId>();
  for (const article of articles) {
    const grams: number[] = [];
    reader.read(article, (gram) => grams.push(gram));
    const key = grams.join();
    const known = first.get(key);
    if (known === undefined) first.set(key, article.id);
    else if (grams.length > 0) joining.join(known, article.id);
  }
  return joining.sets();
}

const BITS = 64;
/** What Manku, Jain and Das Sarma found best for web pages. */
const MOST_DIFFERENT = 3;
/** With one part more than bits may differ, one of them is the same in both. */
const PARTS = MOST_DIFFERENT + 1;

/**
 * Articles whose fingerprints differ in three bits at most: SimHash (M. Charikar, 2002) of three words in a row, as in G. S. Manku,
 * A. Jain, A. Das Sarma, Detecting near-duplicates for web crawling, 2007.
 */
export function simHashClusters(articles: readonly Article[]): Clusters {
  const reader = new GramReader();
  const joining = new Joining<ArticleId>();
  const byPart = Array.from({ length: PARTS }, () => new Map<bigint, { id: ArticleId; hash: bigint }[]>());
  for (const article of articles) {
    const hash = simHash(article, reader);
    for (const [part, seen] of byPart.entries()) {
      const bits = (hash >> BigInt((part * BITS) / PARTS)) & 0xffffn;
      const others = seen.get(bits) ?? [];
      seen.set(bits, others);
      for (const other of others) if (ones(hash ^ other.hash) <= MOST_DIFFERENT) joining.join(other.id, article.id);
      others.push({ id: article.id, hash });
    }
  }
  return joining.sets();
}

function simHash(article: Article, reader: GramReader): bigint {
  const votes = new Int32Array(BITS);
  reader.read(article, (gram) => {
    const low = gram;
    const high = Math.imul(gram ^ (gram >>> 15), 0x2c1b3c6d);
    for (let bit = 0; bit < BITS; bit += 1) {
      const word = bit < 32 ? low : high;
      votes[bit] = (votes[bit] ?? 0) + ((word >>> (bit & 31)) & 1 ? 1 : -1);
    }
  });
  return votes.reduce((hash, vote, bit) => (vote > 0 ? hash | (1n << BigInt(bit)) : hash), 0n);
}

function ones(value: bigint): number {
  let count = 0;
  for (let rest = value; rest > 0n; rest &= rest - 1n) count += 1;
  return count;
}
