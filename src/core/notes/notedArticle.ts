import type { ArticleId } from '../model/article';
import { frontMatterOf } from './frontMatter';

/** The article that a note is on, as its front matter says; undefined when it names none or cannot be read. */
export function notedArticle(note: string): ArticleId | undefined {
  return frontMatterOf(note).article;
}
