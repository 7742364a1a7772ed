import type { Article } from '../model/article';
import type { Mention } from '../model/mention';

/** Finds the names in one article. Mentions come in order, do not overlap, and stay inside one block that is no boilerplate. */
export interface Tagger {
  tag(article: Pick<Article, 'text' | 'blocks'>): Mention[];
}
