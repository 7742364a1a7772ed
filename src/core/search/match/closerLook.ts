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
    const occurrences = readers.flatMap((reader, group) =>
      reader.spansIn(slot).map(({ start }) => ({ at: start, group })),
    );
    const wanted = new Set(occurrences.map(({ group }) => group)).size;
    if (wanted < 2) return 0;
    occurrences.sort((a, b) => a.at - b.at || a.group - b.group);
    return wanted / Math.max(wanted, shortestStretch(occurrences, wanted));
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

interface Occurrence {
  readonly at: number;
  readonly group: number;
}

/** Length in words of the shortest stretch that has `wanted` different groups, by a window that slides over the occurrences. */
function shortestStretch(occurrences: readonly Occurrence[], wanted: number): number {
  const counts = new Uint32Array(occurrences.reduce((most, { group }) => Math.max(most, group), 0) + 1);
  let here = 0;
  let shortest = Number.POSITIVE_INFINITY;
  let first = 0;
  for (const { at, group } of occurrences) {
    counts[group] = (counts[group] ?? 0) + 1;
    if (counts[group] === 1) here += 1;
    for (let start = occurrences[first]; start !== undefined && here === wanted; start = occurrences[first]) {
      shortest = Math.min(shortest, at - start.at + 1);
      counts[start.group] = (counts[start.group] ?? 1) - 1;
      if (counts[start.group] === 0) here -= 1;
      first += 1;
    }
  }
  return shortest;
}
