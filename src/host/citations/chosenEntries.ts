import { isRecord } from '../../core/basics/checks';
import type { EntryName } from '../../protocol/notes';

/**
 * The quotations that a command was called on: those of the rows that are selected when it comes from a menu (VS Code gives all of them
 * second), of a group all in it (`entries`). Null when none is named, which means all.
 */
export function chosenEntries(first: unknown, second: unknown): readonly EntryName[] | null {
  const rows: readonly unknown[] = Array.isArray(second) && second.length > 0 ? second : [first];
  const chosen = rows.flatMap(entriesOf);
  return chosen.length === 0 ? null : chosen;
}

function entriesOf(row: unknown): EntryName[] {
  if (!isRecord(row)) return [];
  const { uri, entry, entries } = row;
  if (typeof uri === 'string' && typeof entry === 'string') return [{ uri, entry }];
  return Array.isArray(entries) ? entries.flatMap(entriesOf) : [];
}
