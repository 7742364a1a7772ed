import type { Article } from '../model/article';
import type { Problem } from '../model/problem';
import { assemble, finished, withTitle } from './blocks';
import { classify } from './classify';
import { decode } from './decode';
import { readFrontMatter } from './frontMatter';
import { markdownBlocks } from './markdown';
import { metadataOf } from './metadata';
import { plainTextBlocks } from './plainText';
import type { IngestResult, SourceFile } from './source';
import { countWords } from './words';

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
  const { text, offsets, drafts } = assemble(read(source, front.bodyStart));
  if (drafts.length === 0) return skipped(path, 'The file holds no text; it was skipped.', front.problems);
  const facts = classify(drafts);
  const metadata = metadataOf(path, front.fields, facts, text);
  const found = finished(drafts);
  const { title } = front.fields;
  const blocks = title === undefined ? found : withTitle(text, found, title.value);
  const article: Article = { ...metadata, text, blocks, offsets, words: countWords(text, blocks) };
  const doubts: Problem[] = doubt === undefined ? [] : [{ path, reason: doubt, severity: 'doubtful' }];
  return { articles: [article], problems: [...doubts, ...front.problems] };
}

function skipped(path: string, reason: string, others: readonly Problem[] = []): IngestResult {
  return { articles: [], problems: [{ path, reason, severity: 'skipped' }, ...others] };
}
