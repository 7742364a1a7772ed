import type { ArticleMetadata } from '../model/article';
import { citedDate } from './citedDate';
import { oneLine } from './oneLine';
import { type StyledText, styledAsText } from './styledText';

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
  return styledAsText(citationRuns(metadata), options.emphasis ?? 'asterisks');
}

/** The same with the name of the source in italics. */
export function citationRuns(metadata: ArticleMetadata): StyledText {
  const author = oneLine(metadata.author?.value ?? '');
  const source = oneLine(metadata.source?.value ?? '');
  const title = `“${ended(innerQuotes(oneLine(metadata.title.value)))}”`;
  const date = citedDate(metadata.date);
  const before = author === '' ? `${title} ` : `${ended(author)} ${title} `;
  if (source === '') return [{ text: before + ended(date) }];
  return [{ text: before }, { text: source, italic: true }, { text: `, ${ended(date)}` }];
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
