import type { ArticleId } from '../model/article';
import type { BrowsableArticle } from './article';

/** How much of some articles was read. */
export interface Coverage {
  readonly read: number;
  readonly reading: number;
}

/** How far each article was read. */
export interface ReadingMarks {
  isRead(id: ArticleId): boolean;
  isBeingRead(id: ArticleId): boolean;
}

/** How much of the articles was read; undefined when nothing was, which is most often so and needs no words. */
export function coverageOf(articles: Iterable<BrowsableArticle>, marks: ReadingMarks): Coverage | undefined {
  let read = 0;
  let reading = 0;
  for (const { metadata } of articles) {
    if (marks.isRead(metadata.id)) read += 1;
    else if (marks.isBeingRead(metadata.id)) reading += 1;
  }
  return read + reading === 0 ? undefined : { read, reading };
}
