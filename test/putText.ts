// Text files as tests have them: with all their bytes at hand, so that nothing needs to be waited for.

import type { Corpus } from '../src/core/corpus';
import type { Ingested, SourceFile } from '../src/core/ingest/files/source';
import { markdownBlocks } from '../src/core/ingest/importers/markdownBlocks';
import { plainTextBlocks } from '../src/core/ingest/importers/plainTextBlocks';
import { readTextFile } from '../src/core/ingest/importers/textFile';

/** What is read of a file of Markdown, by its name, or of plain text. */
export function ingest(source: SourceFile): Ingested {
  return readTextFile(source, /\.md$/.test(source.path) ? markdownBlocks : plainTextBlocks);
}

/** Reads such files into a corpus. */
export function put(corpus: Corpus, sources: readonly SourceFile[]): void {
  corpus.put(sources.map(ingest));
}
