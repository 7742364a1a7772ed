import type { ArticleId } from '../model/article';
import type { NoteEntry } from '../model/note';
import { appendToNote, type Insertion } from './appendToNote';
import { newlineOf } from './entries/newline';
import { parseNote } from './parseNote';

/** What tells where among the entries of its note a passage belongs. */
export interface EntryOrder {
  readonly article: ArticleId;
  /** Where the passage begins in the article's canonical text. */
  readonly start: number;
}

/**
 * Puts an entry into a note, whose other text stays as it is. In the note on the passage's own article it goes where the passage stands in
 * the article, if the entries that are there are in that order; otherwise, and in any other note, to the end.
 *
 * @param entry as `formatEntry` gives it
 */
export function insertEntry(note: string, entry: string, order?: EntryOrder): Insertion {
  const { article, entries } = parseNote(note);
  const isOwn = order !== undefined && article === order.article;
  const next = isOwn && isInOrder(entries) ? entries.findIndex(({ anchor }) => startOf(anchor) > order.start) : -1;
  if (next < 0) return appendToNote(note, entry);
  const newline = newlineOf(note);
  const text = entry.trimEnd().replaceAll('\n', newline);
  const before = entries[next - 1];
  if (before !== undefined) return { insertAt: before.range.end, text: newline + newline + text };
  return { insertAt: entries[next]?.range.start ?? note.length, text: text + newline + newline };
}

function isInOrder(entries: readonly NoteEntry[]): boolean {
  return entries.every(
    ({ anchor }, index) => anchor !== undefined && startOf(entries[index - 1]?.anchor) <= anchor.start,
  );
}

function startOf(anchor: NoteEntry['anchor']): number {
  return anchor?.start ?? 0;
}
