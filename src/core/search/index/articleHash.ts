import type { Article } from '../../model/article';
import { textKeyOf } from '../../texts/storedArticle';
import { ContentHash } from '../snapshot/contentHash';

/** A hash of all of an article that the index depends on: two articles with the same hash are indexed alike. No text is fetched for it. */
export function hashOfArticle(article: Article): ContentHash {
  const { title, source, author } = article;
  const hash = new ContentHash();
  for (const part of [title.value, source?.value, author?.value]) {
    hash.addNumber(part === undefined ? 0 : 1);
    hash.add(part ?? '');
  }
  const key = textKeyOf(article);
  hash.addNumber(Math.floor(key / 2 ** 32));
  return hash.addNumber(key >>> 0);
}
