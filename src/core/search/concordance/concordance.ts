import type { Article, ArticleId } from '../../model/article';
import type { Steps } from '../engine';
import type { QueryProblem } from '../query/ast';
import { leftOf, onOneLine, rightOf } from './context';
import { ARTICLE, END, type LineTable, START } from './lineTable';
import type { ConcordanceCounts, ConcordanceLine, ConcordanceOrder } from './model';
import { inOrder, type OrderedBy } from './order';

/** A line with its number in the order of the corpus, which is its own in every order. */
export interface HeldLine extends ConcordanceLine {
  readonly number: number;
}

export interface ConcordanceContents extends OrderedBy {
  readonly counts: ConcordanceCounts;
  readonly problem: QueryProblem | undefined;
  /** Those with a line that is held, in the order of the corpus. */
  readonly articles: readonly Article[];
  /** UTF-16 units of context on either side. */
  readonly context: number;
}

/** The place of a hit: where it starts in the canonical text of an article. */
export interface HitPlace {
  readonly article: ArticleId;
  readonly start: number;
}

/**
 * The hits of a query as lines. Of a line only its place and the words it is ordered by are kept, 40 bytes; its text is made
 * when it is asked for.
 *
 * A concordance shows the corpus as it was when the concordance was made: it holds on to the articles that it has lines of,
 * also when these have been changed or removed since.
 */
export class Concordance {
  readonly counts: ConcordanceCounts;
  readonly problem: QueryProblem | undefined;
  /** The lines' numbers as they were last put in order; undefined for the order of the corpus. */
  private order: Uint32Array | undefined;
  private sorts = 0;

  constructor(private readonly contents: ConcordanceContents) {
    this.counts = contents.counts;
    this.problem = contents.problem;
  }

  /** The lines `[from, to)` in the order they were last put in; fewer when there are not so many. */
  lines(from: number, to: number): HeldLine[] {
    const first = Math.max(0, Math.trunc(from));
    const count = Math.max(0, Math.min(this.counts.lines, Math.trunc(to)) - first);
    return Array.from({ length: count }, (_, i) => this.line(this.order?.[first + i] ?? first + i));
  }

  /** Puts the lines into another order. When another sort has been asked for before this one is done, that one holds. */
  *sort(order: ConcordanceOrder): Steps<void> {
    this.sorts += 1;
    const sort = this.sorts;
    const sorted = yield* inOrder(order, this.contents);
    if (sort === this.sorts) this.order = sorted;
  }

  /** Where the lines at these places stand in that order; null for a place that has none. */
  positionsOf(places: readonly HitPlace[]): (number | null)[] {
    const { lines, articles } = this.contents;
    const numbers = new Map(articles.map(({ id }, number) => [id, number]));
    const positions = this.order === undefined ? undefined : new Uint32Array(this.order.length);
    this.order?.forEach((line, position) => {
      if (positions !== undefined) positions[line] = position;
    });
    return places.map(({ article, start }) => {
      const line = lineAt(lines, numbers.get(article), start);
      return line === undefined ? null : (positions?.[line] ?? line);
    });
  }

  private line(number: number): HeldLine {
    const { lines, articles, context } = this.contents;
    const article = articles[lines.at(number, ARTICLE)];
    if (article === undefined) throw new Error(`Line ${number} has no article.`);
    const { id, text, title, date, source } = article;
    const start = lines.at(number, START);
    const end = lines.at(number, END);
    return {
      number,
      article: id,
      start,
      end,
      left: leftOf(text, start, context),
      match: onOneLine(text.slice(start, end)),
      right: rightOf(text, end, context),
      title: title.value,
      date: date.edtf,
      source: source?.value ?? null,
    };
  }
}

/** The line of a hit, found by halves: lines are numbered in the order of their articles' numbers and their places. */
function lineAt(lines: LineTable, article: number | undefined, start: number): number | undefined {
  if (article === undefined) return undefined;
  let from = 0;
  let to = lines.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const before = lines.at(middle, ARTICLE) - article || lines.at(middle, START) - start;
    if (before === 0) return middle;
    if (before < 0) from = middle + 1;
    else to = middle;
  }
  return undefined;
}
