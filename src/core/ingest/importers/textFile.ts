import { type Message, message } from '../../basics/message';
import type { Problem, ProblemKind } from '../../model/problem';
import { decode } from '../files/decode';
import type { Ingested, SourceFile } from '../files/source';
import type { RawBlock } from '../layout/rawBlock';
import { makeArticle } from '../makeArticle';
import { readFrontMatter } from '../metadata/frontMatter';
import type { FileRule } from '../settings/corpusSettings';

/**
 * Makes an article of a file that is one text, perhaps with front matter. A file that holds no text gives no article and a problem;
 * whatever else is wrong gives an article and a problem. A note of the reader's is no article, and nothing is wrong with it.
 *
 * @param blocksOf parts the text from an offset on
 * @param rule what corpus.yaml says of how the file is to be read
 */
export function readTextFile(
  { path, bytes }: SourceFile,
  blocksOf: (source: string, from: number) => RawBlock[],
  rule: FileRule = {},
): Ingested {
  const decoded = decode(bytes, { encoding: rule.encoding });
  if ('fault' in decoded)
    return skipped(path, 'encoding', message('This is no text file ({0}); it was skipped.', decoded.fault));
  const { text: source, doubt } = decoded;
  const front = readFrontMatter(path, source);
  if (front.isNote) return { path, articles: [], problems: [] };
  const article = makeArticle({ path, fileName: path }, blocksOf(source, front.bodyStart), front.fields);
  if (article === undefined)
    return skipped(path, 'empty', message('The file holds no text; it was skipped.'), front.problems);
  const doubts: Problem[] =
    doubt === undefined ? [] : [{ path, reason: doubt, severity: 'doubtful', about: 'encoding' }];
  return { path, articles: [article], problems: [...doubts, ...front.problems] };
}

function skipped(path: string, about: ProblemKind, reason: Message, others: readonly Problem[] = []): Ingested {
  return { path, articles: [], problems: [{ path, reason, severity: 'skipped', about }, ...others] };
}
