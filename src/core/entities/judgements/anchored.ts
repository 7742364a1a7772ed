import type { ArticleId } from '../../model/article';
import type { Verdict } from '../../model/judgement';
import { locateAnchor, makeAnchor } from '../../notes/anchor';

/**
 * The verdict with its passage, if it speaks of one, anchored in the text as it is now, so firmly that it is found again.
 * A passage without a quote is taken by its position alone; one that is not found stays as it is.
 *
 * @throws RangeError when a passage without a quote is no range of the text
 */
export function anchored(verdict: Verdict, textOf: (article: ArticleId) => string | undefined): Verdict {
  if (!('at' in verdict)) return verdict;
  const { at, article } = verdict;
  const text = textOf(article);
  if (text === undefined) return verdict;
  const range = at.exact === '' ? at : locateAnchor(text, at);
  return range === null ? verdict : { ...verdict, at: makeAnchor(text, range) };
}
