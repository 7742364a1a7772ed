import type { Article } from '../../model/article';
import { ContentHash } from '../snapshot/contentHash';

/** A hash of all of an article that the index depends on: two articles with the same hash are indexed alike. */
export function hashOfArticle({ title, source, author, text, blocks }: Article): ContentHash {
  const hash = new ContentHash();
  for (const part of [title.value, source?.value, author?.value, text]) {
    hash.addNumber(part === undefined ? 0 : 1);
    hash.add(part ?? '');
  }
  for (const { kind, start, end } of blocks) {
    hash.addNumber(kind === 'boilerplate' ? 1 : 0);
    hash.addNumber(start);
    hash.addNumber(end);
  }
  return hash;
}
