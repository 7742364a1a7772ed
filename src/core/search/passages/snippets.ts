import type { Article } from '../../model/article';
import type { Snippet } from '../engine';
import { type Highlighter, joinOverlapping } from './highlight';
import { type Passage, passagesOf } from './passages';

/**
 * The best passages of an article's text for a query, best first, none overlapping another.
 * The title within the text gives none: the hit's own title shows what matched there.
 */
export function snippetsOf(article: Article, highlighter: Highlighter, limit: number): Snippet[] {
  if (limit <= 0) return [];
  const marked = highlighter.mark(article);
  return passagesOf(article, marked, limit).map(({ start, end }: Passage) => ({
    text: article.text.slice(start, end),
    start,
    matches: joinOverlapping(marked.marks.filter((mark) => mark.start >= start && mark.end <= end)).map((range) => ({
      start: range.start - start,
      end: range.end - start,
    })),
  }));
}
