// What is told of the versions of a text.

import type { WordChange } from '../core/basics/wordDiff';
import type { ArticleId } from '../core/model/article';
import type { ArticleDate } from '../core/model/date';
import type { CorpusState } from './engine';

/** A version of a text as a list shows it. */
export interface Version {
  readonly id: ArticleId;
  readonly title: string;
  readonly source?: string;
  readonly date: ArticleDate;
  /** The date in the reader's language; absent when undated, and where only the host could tell it. */
  readonly dateLabel?: string;
  /** Of every three words in a row that this version or the one asked about has, those that both have: between 0 and 1. */
  readonly alike: number;
}

export type VersionCalls = {
  /** Looks for versions among the articles as they are now; what is asked meanwhile is answered in between. */
  findVersions(): CorpusState;
  /** Takes over what was found before, for the case that the articles are the same; false when it is damaged or of another version. */
  adoptVersions(bytes: Uint8Array): boolean;
  /** What was found, to be kept; null when it has not changed since it was taken over or last given out. */
  versionsSnapshot(): Uint8Array | null;
  /** From now on only the first seen version of each text counts, or all do. Holds for the corpus that is open. */
  countReprintsOnce(once: boolean): CorpusState;
  /** The versions of an article's text, first seen first, the article among them; empty when it is the only one as far as is known. */
  versions(article: ArticleId): readonly Version[];
  /** The article's text as it can be compared line by line: each sentence on a line, without page furniture. */
  sentences(article: ArticleId): string | null;
  /** What became of one article's text in the other, from the one that was seen first; null when one of them has gone. */
  changes(one: ArticleId, other: ArticleId): readonly WordChange[] | null;
};
