import type { ArticleId } from '../../model/article';
import { byCodeUnits } from '../text/order';
import type { Candidates } from './candidates';
import type { IndexView } from './indexView';

export interface Ranked {
  readonly id: ArticleId;
  /** Above 0 and up to 1. */
  readonly score: number;
}

/**
 * Of this many of the best candidates it is looked at how near their words stand, and whether they are about whom the query
 * names; the others come after them in any case.
 */
const LOOKED_AT = 32;

/** How much words that stand next to one another, and being about someone named, add as a share of the highest score. */
const CLOSENESS = 0.12;
const ABOUT = 0.05;
const MOST_ADDED = CLOSENESS + ABOUT;

/** What is looked at in the best candidates only; both are from 0 to 1. Documents are asked for in rising order. */
export interface CloserLook {
  closeness(document: number): number;
  about(id: ArticleId): number;
}

/** The best `limit` candidates, best first, ties by id. */
export function rank(candidates: Candidates, view: IndexView, limit: number, look: CloserLook): Ranked[] {
  const looked = best(candidates, view, LOOKED_AT);
  const most = Math.max(limit, LOOKED_AT);
  const all = most === LOOKED_AT ? looked : best(candidates, view, most);
  const least = all[Math.min(limit, all.length) - 1]?.score ?? 0;
  const added = new Map<number, number>();
  const inOrder = looked.map(({ document }) => document).sort((a, b) => a - b);
  const byDocument = new Map(looked.map((entry) => [entry.document, entry]));
  for (const document of inOrder) {
    const entry = byDocument.get(document);
    // what could not get among those returned, whatever were added, need not be looked at
    if (entry === undefined || withAdded(entry.score, MOST_ADDED) < withAdded(least, 0)) continue;
    added.set(document, CLOSENESS * look.closeness(document) + ABOUT * look.about(entry.id));
  }
  return all
    .map(({ id, document, score }) => ({ id, score: withAdded(score, added.get(document) ?? 0) }))
    .sort((a, b) => b.score - a.score || byCodeUnits(a.id, b.id))
    .slice(0, Math.max(0, limit));
}

/** Keeps a score in its half: complete documents stand before all others. */
function withAdded(score: number, added: number): number {
  const floor = score > 1 / 2 ? 1 / 2 : 0;
  return floor + (score - floor + added / 2) / (1 + MOST_ADDED);
}

interface Entry {
  readonly document: number;
  readonly id: ArticleId;
  readonly score: number;
}

/** The best `n` candidates, best first, ties by id. */
function best({ documents, scores }: Candidates, view: IndexView, n: number): Entry[] {
  const least = nthHighest(scores, n);
  const entries: Entry[] = [];
  for (let i = 0; i < documents.length; i += 1) {
    const score = scores[i] ?? 0;
    const document = documents[i] ?? 0;
    if (score >= least) entries.push({ document, id: view.idOf(document), score });
  }
  return entries.sort((a, b) => b.score - a.score || byCodeUnits(a.id, b.id)).slice(0, n);
}

/** The n-th highest of the scores; 0 when there are fewer. */
function nthHighest(scores: readonly number[], n: number): number {
  if (scores.length <= n) return 0;
  const heap = new Float64Array(n);
  for (const score of scores) {
    if (score > (heap[0] ?? 0)) replaceLeast(heap, score);
  }
  return heap[0] ?? 0;
}

/** Puts a score in place of the least of a heap, whose parents are never above their children. */
function replaceLeast(heap: Float64Array, score: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    const right = heap[child + 1];
    if (right !== undefined && right < (heap[child] ?? 0)) child += 1;
    const least = heap[child] ?? 0;
    if (least >= score) break;
    heap[at] = least;
    at = child;
  }
  heap[at] = score;
}
