import type { Anchor } from '../model/anchor';
import type { ArticleId } from '../model/article';

/** How far somebody has come with an article: not opened, opened, or at its end. */
export const READING_STATES = ['unread', 'reading', 'read'] as const;
export type ReadingState = (typeof READING_STATES)[number];

/** What is kept of the reading of one article. */
export interface ReadingRecord {
  readonly article: ArticleId;
  readonly state: ReadingState;
  /** When it came to this, in ISO 8601 and UTC (`2026-11-22T16:10:00Z`), so that the later of two is the greater text. */
  readonly at: string;
  /** Where the reader stopped, while the article is being read. */
  readonly place?: Anchor;
}

/** Records by article. */
export type ReadingRecords = ReadonlyMap<ArticleId, ReadingRecord>;

/** The one of two records of an article that holds: the later one, and of two of one moment the one that says that more was read. */
export function laterRecord(one: ReadingRecord, other: ReadingRecord): ReadingRecord {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  const further = (record: ReadingRecord): number => READING_STATES.indexOf(record.state);
  if (further(one) !== further(other)) return further(one) > further(other) ? one : other;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}

/** Takes records over into `into`, each where it is the later one. In whatever order records come, the same ones are left. */
export function mergeRecords(into: Map<ArticleId, ReadingRecord>, records: Iterable<ReadingRecord>): void {
  for (const record of records) {
    const known = into.get(record.article);
    into.set(record.article, known === undefined ? record : laterRecord(known, record));
  }
}
