import type { Problem } from '../model/problem';
import { decode } from './files/decode';
import type { IngestResult, SourceFile } from './files/source';
import { markdownBlocks } from './importers/markdownBlocks';
import { plainTextBlocks } from './importers/plainTextBlocks';
import { makeArticle } from './makeArticle';
import { readFrontMatter } from './metadata/frontMatter';

const MARKDOWN = /\.(?:md|markdown)$/i;

/**
 * Makes an article of a source file: `.md` is read as Markdown, anything else as plain text. A file that holds no text
 * gives no article and a problem; whatever else is wrong gives an article and a problem. A note of the reader's is no
 * article, and nothing is wrong with it. Never throws.
 */
export function ingest({ path, bytes }: SourceFile): IngestResult {
  const decoded = decode(bytes);
  if ('fault' in decoded) return skipped(path, `This is no text file (${decoded.fault}); it was skipped.`);
  const { text: source, doubt } = decoded;
  const front = readFrontMatter(path, source);
  if (front.isNote) return { articles: [], problems: [] };
  const read = MARKDOWN.test(path) ? markdownBlocks : plainTextBlocks;
  const article = makeArticle({ path, fileName: path }, read(source, front.bodyStart), front.fields);
  if (article === undefined) return skipped(path, 'The file holds no text; it was skipped.', front.problems);
  const doubts: Problem[] = doubt === undefined ? [] : [{ path, reason: doubt, severity: 'doubtful' }];
  return { articles: [article], problems: [...doubts, ...front.problems] };
}

function skipped(path: string, reason: string, others: readonly Problem[] = []): IngestResult {
  return { articles: [], problems: [{ path, reason, severity: 'skipped' }, ...others] };
}
