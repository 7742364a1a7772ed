import type { ArticleId } from '../../model/article';
import { byCodeUnits } from '../words/sortedWords';
import type { DocumentIndex } from './documents';
import type { Group } from './groups';
import { closeness } from './proximity';
import { type GroupScores, scoreGroup } from './scoring';

export interface Ranked {
  readonly slot: number;
  readonly id: ArticleId;
  /** Above 0 and up to 1; above one half when the document has all that any document has of the query. */
  readonly score: number;
}

export interface Ranking {
  /** Number of documents that answer the query. */
  readonly total: number;
  /** The best of them, best first, ties by id. */
  readonly best: readonly Ranked[];
  /** What each group weighs. */
  readonly idfs: readonly number[];
}

/** A document answers a query only if what it has of it weighs at least this share of what could be had. */
const LEAST_SHARE = 0.3;

/** How much words that stand next to one another add, as a share of the highest score. */
const CLOSENESS = 0.15;

/** Finds the best `limit` documents. A document that has all of the query's words stands before any that has not. */
export function rank(groups: readonly Group[], index: DocumentIndex, limit: number): Ranking {
  const scored = groups.map((group) => scoreGroup(group, index));
  const idfs = scored.map(({ idf }) => idf);
  const found = scored.filter(({ slots }) => slots.length > 0);
  const required = scored.filter((_, i) => groups[i]?.required === true);
  const candidates = candidatesOf(found, required, index);
  const best = candidates.length === 0 ? [] : bestOf(candidates, limit, groups, index);
  return { total: candidates.length, best, idfs };
}

/** A document with its score before nearness is looked at. */
interface Candidate {
  readonly slot: number;
  readonly id: ArticleId;
  readonly complete: boolean;
  /** Between 0 and 1. */
  readonly base: number;
}

function candidatesOf(
  found: readonly GroupScores[],
  required: readonly GroupScores[],
  index: DocumentIndex,
): Candidate[] {
  const { slots, counts, sums, shares } = sumUp(found, index.capacity);
  const whole = found.reduce((sum, { idf }) => sum + idf, 0);
  const highest = found.reduce((sum, group) => sum + group.highest, 0);
  const candidates: Candidate[] = [];
  for (const slot of slots) {
    const complete = counts[slot] === found.length;
    const share = (shares[slot] ?? 0) / whole;
    const id = index.entryAt(slot)?.article.id;
    if (id === undefined || (!complete && share < LEAST_SHARE)) continue;
    if (required.some(({ scores }) => scores[slot] === 0)) continue;
    candidates.push({ slot, id, complete, base: ((sums[slot] ?? 0) / highest) * (complete ? 1 : share) });
  }
  return candidates;
}

/** What the groups of a query come to in each document, by slot. */
interface Sums {
  /** The slots of the documents that have any of the groups. */
  readonly slots: readonly number[];
  /** How many groups a document has. */
  readonly counts: Uint32Array;
  readonly sums: Float64Array;
  /** What these groups weigh. */
  readonly shares: Float64Array;
}

function sumUp(found: readonly GroupScores[], capacity: number): Sums {
  const sums = new Float64Array(capacity);
  const shares = new Float64Array(capacity);
  const counts = new Uint32Array(capacity);
  const slots: number[] = [];
  for (const { scores, slots: having, idf } of found) {
    for (const slot of having) {
      if (counts[slot] === 0) slots.push(slot);
      counts[slot] = (counts[slot] ?? 0) + 1;
      sums[slot] = (sums[slot] ?? 0) + (scores[slot] ?? 0);
      shares[slot] = (shares[slot] ?? 0) + idf;
    }
  }
  return { slots, counts, sums, shares };
}

/**
 * Nearness is worked out only for those candidates that it could lift among the best; which ones these are depends on
 * their scores alone, so the answer is the same as if it were worked out for all.
 */
function bestOf(
  candidates: readonly Candidate[],
  limit: number,
  groups: readonly Group[],
  index: DocumentIndex,
): Ranked[] {
  const most = groups.length < 2 ? 0 : 1;
  const least = nthHighest(candidates, limit);
  const groupsOf = groupsByWord(groups, index);
  const ranked: Ranked[] = [];
  for (const candidate of candidates) {
    if (scoreOf(candidate, most) < least) continue;
    const words = index.entryAt(candidate.slot)?.words;
    const near = words === undefined || most === 0 ? 0 : closeness(words, groupsOf);
    ranked.push({ slot: candidate.slot, id: candidate.id, score: scoreOf(candidate, near) });
  }
  return ranked.sort((a, b) => b.score - a.score || byCodeUnits(a.id, b.id)).slice(0, Math.max(0, limit));
}

/** The n-th highest score without nearness; 0 when there are fewer. */
function nthHighest(candidates: readonly Candidate[], n: number): number {
  const scores = Float64Array.from(candidates, (candidate) => scoreOf(candidate, 0)).sort();
  return scores[scores.length - n] ?? 0;
}

function scoreOf({ base, complete }: Candidate, near: number): number {
  const score = (base + CLOSENESS * near) / (1 + CLOSENESS);
  return complete ? (1 + score) / 2 : score / 2;
}

/** Which groups a number in `Entry.words` stands for. Phrases are near by nature and take no part. */
function groupsByWord(groups: readonly Group[], index: DocumentIndex): Map<number, readonly number[]> {
  const byWord = new Map<number, readonly number[]>();
  groups.forEach(({ words }, group) => {
    for (const { word } of words) {
      const [number] = index.sequenceOf([word]) ?? [];
      if (number !== undefined) byWord.set(number, [...(byWord.get(number) ?? []), group]);
    }
  });
  return byWord;
}
