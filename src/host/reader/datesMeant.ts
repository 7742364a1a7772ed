import { dateFromWords } from '../../core/ingest/metadata/dates';
import { resolveDate } from '../../core/ingest/metadata/resolveDate';
import type { ReaderArticle } from '../../protocol/reader';
import { dateLabel } from '../util/labels';

/** What words such as "yesterday" mean in an article of this date, where it can be said. Dates that say it themselves are left out. */
export function datesMeant({ text, mentions, date }: ReaderArticle): [words: string, label: string][] {
  const meant = new Map<string, string>();
  for (const { kind, start, end } of mentions) {
    const words = text.slice(start, end);
    const edtf = kind !== 'date' || meant.has(words) ? undefined : resolveDate(words, date);
    if (edtf !== undefined && dateFromWords(words) === undefined) meant.set(words, dateLabel({ edtf }, 'long'));
  }
  return [...meant];
}
