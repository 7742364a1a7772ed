import type { Article } from '../core/model/article';
import { factsOf } from '../core/texts/storedArticle';
import type { ArticleSummary } from '../protocol/engine';

/** An article as a list shows it. */
export function summarize(article: Article): ArticleSummary {
  return factsOf(article);
}
