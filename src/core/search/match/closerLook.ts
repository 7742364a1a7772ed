import type { ArticleId } from '../../model/article';
import type { SearchContext } from '../engine';
import type { GroupScores } from './groupScores';
import { soughtBy } from './groups';
import type { IndexView } from './indexView';
import type { CloserLook } from './ranking';
import { type SpanReader, spanReader } from './spans';

/** Of the words that a group may be meant by, the best this many are looked for. */
const MOST_WORDS = 8;

/** Looks at the words of a query in single documents. */
export class WordsLook implements CloserLook {
  private readonly readers = new Map<number, readonly SpanReader[]>();

  constructor(
    private readonly groups: readonly GroupScores[],
    private readonly view: IndexView,
    private readonly context: SearchContext,
  ) {}

  /**
   * How near one another the groups stand: 1 when they are next to one another, less the more words the shortest stretch holds
   * that has all of those groups that the document has at all; 0 when it has fewer than two.
   */
  closeness(document: number): number {
    if (this.groups.length < 2) return 0;
    const part = this.view.partOf(document);
    if (part === undefined) return 0;
    let readers = this.readers.get(part.base);
    if (readers === undefined) {
      readers = this.groups.map(({ group }) =>
        spanReader(soughtBy({ ...group, words: group.words.slice(0, MOST_WORDS) }), part),
      );
      this.readers.set(part.base, readers);
    }
    const slot = document - part.base;
    const lists: (readonly number[])[] = [];
    for (const reader of readers) {
      const starts = reader.startsIn(slot);
      if (starts.length > 0) lists.push(starts);
    }
    return lists.length < 2 ? 0 : lists.length / Math.max(lists.length, shortestStretch(lists));
  }

  /** By weight, the share of the groups that name an actor under whom the article stands. */
  about(id: ArticleId): number {
    let whole = 0;
    let named = 0;
    for (const { group, idf } of this.groups) {
      whole += idf;
      const [first] = group.words;
      if (first !== undefined && this.context.isAbout(id, first.word)) named += idf;
    }
    return whole === 0 ? 0 : named / whole;
  }
}

/**
 * Length in words of the shortest stretch that has a position of each list, all of which rise: the first of those that the
 * lists have come to is moved on, until one list is at its end.
 */
function shortestStretch(lists: readonly (readonly number[])[]): number {
  const next = new Uint32Array(lists.length);
  for (let shortest = Number.POSITIVE_INFINITY; ; ) {
    let first = Number.POSITIVE_INFINITY;
    let last = 0;
    let earliest = 0;
    for (let i = 0; i < lists.length; i += 1) {
      const position = lists[i]?.[next[i] ?? 0];
      if (position === undefined) return shortest;
      if (position < first) {
        first = position;
        earliest = i;
      }
      if (position > last) last = position;
    }
    shortest = Math.min(shortest, last - first + 1);
    next[earliest] = (next[earliest] ?? 0) + 1;
  }
}
