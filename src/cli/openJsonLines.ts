import { basename } from 'node:path';
import { Corpus } from '../core/corpus';
import { type Ingested, MAX_SOURCE_BYTES } from '../core/ingest/files/source';
import { JsonLinesReader, problemOfLine } from '../core/ingest/importers/jsonLines';
import type { Problem } from '../core/model/problem';
import { readLines } from './jsonLinesFile';
import { tagger } from './tagger';

/** Articles put at once. */
const BATCH_LINES = 256;

const TOO_LONG = `it is too long (the most is ${MAX_SOURCE_BYTES / 2 ** 20} MB); it was skipped.`;

/** The corpus in a file of JSON Lines. Rejects when the file cannot be read. */
export async function openJsonLines(path: string, name: string): Promise<Corpus> {
  const corpus = new Corpus({ name, tagger });
  const file = basename(path);
  const reader = new JsonLinesReader(file);
  const problems: Problem[] = [];
  let batch: Ingested[] = [];
  for await (const { number, bytes } of readLines(path, MAX_SOURCE_BYTES)) {
    if (bytes === null) {
      problems.push(problemOfLine(file, number, 'skipped', TOO_LONG));
      continue;
    }
    const read = reader.read(number, bytes);
    if (read !== undefined) batch.push(read);
    if (batch.length < BATCH_LINES) continue;
    corpus.putIngested(batch);
    batch = [];
  }
  corpus.putIngested(batch);
  corpus.report(problems);
  return corpus;
}
