import type { ArticleId } from '../../model/article';
import type { Candidates } from './candidates';
import type { IndexView } from './indexView';

/** The candidates without those that are left out. */
export function countedAmong(candidates: Candidates, view: IndexView, leftOut: ReadonlySet<ArticleId>): Candidates {
  if (leftOut.size === 0) return candidates;
  const documents: number[] = [];
  const scores: number[] = [];
  for (const [i, document] of candidates.documents.entries()) {
    if (leftOut.has(view.idOf(document))) continue;
    documents.push(document);
    scores.push(candidates.scores[i] ?? 0);
  }
  return { documents, scores };
}
