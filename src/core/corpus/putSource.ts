import type { Corpus } from '../corpus';
import type { Pieces } from '../ingest/files/openSource';
import type { Ingested } from '../ingest/files/source';
import { importSource } from '../ingest/importSource';
import type { FileRule } from '../ingest/settings/corpusSettings';

/** Articles put at once: between two batches others may ask the corpus. */
const BATCH = 256;

/**
 * Reads a file into a corpus, in place of what was read of it before, batch by batch.
 *
 * @yields after each batch the number of articles read of the file so far
 */
export async function* putSource(
  corpus: Corpus,
  path: string,
  onDisk: Pieces,
  rule: FileRule,
): AsyncGenerator<number, void> {
  const paths = new Set<string>();
  let batch: Ingested[] = [];
  for await (const read of importSource(path, onDisk, rule, corpus.today())) {
    paths.add(read.path);
    batch.push(read);
    if (batch.length < BATCH) continue;
    corpus.put(batch);
    batch = [];
    yield paths.size;
  }
  corpus.put(batch);
  corpus.keepOnly(path, paths);
}
