import type { Article } from '../model/article';
import type { Mention } from '../model/mention';

/** Part of a tagger's version. To be raised with every change of what rules, lists, tokens or `combine` find. */
export const RULES_VERSION = 1;

/** Finds the names in one article. Mentions come in order, do not overlap, and stay inside one block that is no boilerplate. */
export interface Tagger {
  /** Two taggers of one version find the same: what the one found may be kept, and taken for what the other would find. */
  readonly version: string;
  tag(article: Pick<Article, 'text' | 'blocks'>): Mention[];
}
