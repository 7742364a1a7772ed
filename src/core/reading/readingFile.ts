import { isIndex, isRecord } from '../basics/checks';
import type { Anchor } from '../model/anchor';
import type { ArticleId } from '../model/article';
import { mergeRecords, READING_STATES, type ReadingRecord, type ReadingRecords } from './readingRecord';

/** What a file of reading states holds. */
export interface ReadingFile {
  readonly records: ReadingRecords;
  /** Lines that are none of ours or of a later version, as they are: they are written again with the others. */
  readonly foreign: readonly string[];
}

/** What git leaves in a file that it could not merge. Both sides hold: of two records the later one is taken. */
const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** Reads the file: a record in JSON a line, in any order. Never fails: a line that says nothing to us is kept as it is. */
export function parseReadingFile(text: string): ReadingFile {
  const records = new Map<ArticleId, ReadingRecord>();
  const foreign: string[] = [];
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    if (line.trim() === '' || CONFLICT.test(line)) continue;
    const record = recordIn(line);
    if (record === undefined) foreign.push(line);
    else mergeRecords(records, [record]);
  }
  return { records, foreign };
}

/**
 * The file as text: a line an article, ordered by its id, so that two people who read different articles change different lines and
 * git can merge them.
 */
export function formatReadingFile({ records, foreign }: ReadingFile): string {
  const lines = [...records.values()].map(({ article, state, at, place }) => ({
    article,
    line: JSON.stringify({ article, state, at, ...(place === undefined ? {} : { place }) }),
  }));
  lines.sort((a, b) => (a.article < b.article ? -1 : 1));
  return [...foreign, ...lines.map(({ line }) => line)].map((line) => `${line}\n`).join('');
}

/** The record that a value read from a file is; undefined when it is none. */
export function readingRecord(value: unknown): ReadingRecord | undefined {
  if (!isRecord(value)) return undefined;
  const { article, at, place } = value;
  const state = READING_STATES.find((known) => known === value['state']);
  if (typeof article !== 'string' || article === '' || state === undefined) return undefined;
  if (typeof at !== 'string' || !MOMENT.test(at)) return undefined;
  if (place === undefined) return { article, state, at };
  return isAnchor(place) ? { article, state, at, place } : undefined;
}

function recordIn(line: string): ReadingRecord | undefined {
  try {
    return readingRecord(JSON.parse(line));
  } catch {
    return undefined;
  }
}

function isAnchor(value: unknown): value is Anchor {
  if (!isRecord(value)) return false;
  const { exact, prefix, suffix, start, end } = value;
  const areTexts = [exact, prefix, suffix].every((part) => typeof part === 'string');
  return areTexts && isIndex(start) && isIndex(end) && start <= end;
}
