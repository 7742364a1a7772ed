import { compareNames } from '../../browse/order';
import type { Article } from '../../model/article';
import { orderableDate } from '../../model/date';
import type { Steps } from '../engine';
import { countingSort, firstNumbers, type Key } from './countingSort';
import { ARTICLE, LEFT, type LineTable, MATCH, RIGHT } from './lineTable';
import type { ConcordanceOrder } from './model';
import type { WordList } from './wordList';

/** What lines are ordered by, beside their own numbers. */
export interface OrderedBy {
  readonly lines: LineTable;
  /** The words of `LEFT` and `RIGHT`. */
  readonly neighbours: WordList;
  /** The words of `MATCH`. */
  readonly matches: WordList;
  /** Of the articles, in the order of their numbers. */
  readonly articles: readonly Pick<Article, 'date' | 'source'>[];
}

/**
 * The lines' numbers in an order; lines that are equal in it stay in the order of their numbers. Every order is one of whole
 * numbers, so it is made by counting, from the last key to the first (radix sort), in time that grows as the lines do.
 */
export function* inOrder(order: ConcordanceOrder, by: OrderedBy): Steps<Uint32Array> {
  let lines = firstNumbers(by.lines.length);
  for (const key of keysOf(order, by).reverse()) {
    yield;
    lines = countingSort(lines, key);
  }
  return lines;
}

/** The articles by date, undated ones last; those of one date stay in the order in which they come. */
export function oldestFirst<A extends Pick<Article, 'date'>>(articles: readonly A[]): A[] {
  const ranks = rankDates(articles, false);
  const key = { size: articles.length + 1, of: (number: number) => ranks[number] ?? 0 };
  const sorted: A[] = [];
  for (const number of countingSort(firstNumbers(articles.length), key)) {
    const article = articles[number];
    if (article !== undefined) sorted.push(article);
  }
  return sorted;
}

/** The key that counts most comes first. */
function keysOf(order: ConcordanceOrder, by: OrderedBy): Key[] {
  switch (order.by) {
    case 'corpus':
      return [];
    case 'date':
      return [articleKey(by, rankDates(by.articles, order.newestFirst))];
    case 'source':
      return [articleKey(by, rankSources(by.articles))];
    case 'match':
      return [wordKey(by.lines, MATCH, by.matches.ranks())];
    case 'left':
    case 'right': {
      const nearest = order.by === 'left' ? LEFT : RIGHT;
      const ranks = by.neighbours.ranks();
      return Array.from({ length: order.words }, (_, i) => wordKey(by.lines, nearest + i, ranks));
    }
  }
}

function wordKey(lines: LineTable, column: number, ranks: Uint32Array): Key {
  return { size: ranks.length, of: (line) => ranks[lines.at(line, column)] ?? 0 };
}

function articleKey({ lines, articles }: OrderedBy, ranks: readonly number[]): Key {
  return { size: articles.length + 1, of: (line) => ranks[lines.at(line, ARTICLE)] ?? 0 };
}

/** Undated articles come last, whatever the direction. */
function rankDates(articles: readonly Pick<Article, 'date'>[], newestFirst: boolean): number[] {
  const dates = articles.map(({ date }) => orderableDate(date.edtf));
  const usable = [...new Set(dates)].filter((date) => date !== null);
  usable.sort();
  return ranksIn(newestFirst ? usable.reverse() : usable, dates);
}

/** Articles of no known source come last. */
function rankSources(articles: OrderedBy['articles']): number[] {
  const sources = articles.map(({ source }) => source?.value ?? null);
  return ranksIn([...new Set(sources)].filter((source) => source !== null).sort(compareNames), sources);
}

/** For each value its place in the order; what is not in it is last. */
function ranksIn(order: readonly string[], values: readonly (string | null)[]): number[] {
  const ranks = new Map<string | null, number>(order.map((value, rank) => [value, rank]));
  return values.map((value) => ranks.get(value) ?? order.length);
}
