import type { SearchContext } from '../engine';
import type { DocumentScores } from './documentScores';
import { type Group, soughtBy } from './groups';
import { type Scorer, WordReader } from './scorer';
import { SoughtDocuments } from './soughtDocuments';

/** Scores documents that are asked for in rising order; 0 for those without. */
export type Reader = (document: number) => number;

/** A list this many times as long as the documents asked for is looked into; a shorter one is read through. */
const WORTH_LOOKING = 8;

/** What a group of words counts for in the documents. */
export class GroupScores {
  /** About how many documents have it: never fewer than have. */
  readonly estimate: number;
  /** Inverse document frequency of the group as a whole, so that a rare misspelling weighs no more than the word itself. */
  readonly idf: number;
  private list: DocumentScores | undefined;

  constructor(
    readonly group: Group,
    private readonly scorer: Scorer,
    private readonly context: SearchContext,
  ) {
    const { view } = scorer;
    let estimate = 0;
    for (const { word } of group.words) estimate += view.countOf(word);
    for (const { parts } of group.sequences) {
      const counts = parts.flatMap(({ words }) => [...words.keys()].map((word) => view.countOf(word)));
      estimate += Math.min(...counts);
    }
    this.estimate = Math.min(view.size, estimate);
    this.idf = scorer.idf(this.estimate);
  }

  /** All documents that have it. */
  documents(): DocumentScores {
    this.list ??= new SoughtDocuments(this.scorer, this.context).find(soughtBy(this.group));
    return this.list;
  }

  /** A reader for about `wanted` documents. */
  reader(wanted: number): Reader {
    if (this.list !== undefined || this.estimate <= wanted * WORTH_LOOKING) return listReader(this.documents());
    const { words, sequences } = this.group;
    const readers = words.map(({ word, weight }) => this.wordReader(word, weight));
    if (sequences.length > 0) {
      const finder = new SoughtDocuments(this.scorer, this.context);
      const lists = sequences.map((sequence) => finder.find(sequence));
      readers.push(listReader(this.scorer.best(lists.map((list) => [list, 1] as const))));
    }
    const [only, ...others] = readers;
    if (only !== undefined && others.length === 0) return only;
    return (document) => {
      let best = 0;
      for (const read of readers) best = Math.max(best, read(document));
      return best;
    };
  }

  private wordReader(word: string, weight: number): Reader {
    const { scorer } = this;
    if (scorer.isFrequent(scorer.view.countOf(word))) {
      const scores = scorer.allScores(word);
      return (document) => Math.fround(weight * (scores[document] ?? 0));
    }
    const reader = new WordReader(scorer, word);
    return (document) => Math.fround(weight * reader.scoreOf(document));
  }
}

/** Reads a list from its beginning on. */
export function listReader({ documents, scores }: DocumentScores): Reader {
  let next = 0;
  return (document) => {
    while ((documents[next] ?? Number.POSITIVE_INFINITY) < document) next += 1;
    return documents[next] === document ? (scores[next] ?? 0) : 0;
  };
}
