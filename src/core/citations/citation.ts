import type { ArticleMetadata } from '../model/article';
import { citedDate } from './citedDate';
import { oneLine } from './oneLine';

export interface CitationOptions {
  /** How the name of the source is set off: between asterisks, which Markdown makes italic, or not at all. */
  readonly emphasis?: 'asterisks' | 'none';
}

/**
 * `Author. “Title.” *Source*, date.` after the Chicago Manual of Style (17th ed., 14.191, 15.49). The author's name is
 * given as it is known, not turned round: which part of it is the family name is not known. What is unknown is left
 * out, a missing date is "n.d.", and a date that was taken or inferred from the text stands in brackets, as an interval
 * does.
 */
export function formatCitation(metadata: ArticleMetadata, options: CitationOptions = {}): string {
  const author = oneLine(metadata.author?.value ?? '');
  const source = oneLine(metadata.source?.value ?? '');
  const mark = options.emphasis === 'none' ? '' : '*';
  const date = citedDate(metadata.date);
  return [
    ...(author === '' ? [] : [ended(author)]),
    `“${ended(innerQuotes(oneLine(metadata.title.value)))}”`,
    ended(source === '' ? date : `${mark}${source}${mark}, ${date}`),
  ].join(' ');
}

/** With a full stop, unless it ends with a mark that does instead, inside its quotation marks or not. */
function ended(text: string): string {
  return /[.?!…][’”)\]]*$/u.test(text) && !text.endsWith(']') ? text : `${text}.`;
}

/** Double quotation marks made single, as they are inside others. */
function innerQuotes(text: string): string {
  return text
    .replace(/“/g, '‘')
    .replace(/”/g, '’')
    .replace(/(^|[\s([{‘—–-])"/g, '$1‘')
    .replace(/"/g, '’');
}
