import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Corpus } from '../core/corpus';
import { readCorpusFile } from '../core/ingest/readCorpusFile';
import { readSources } from '../core/ingest/readSources';
import { makeSelector } from '../core/ingest/selection';
import { MAX_SOURCE_BYTES, type SourceFileSystem } from '../core/ingest/source';
import { walk } from '../core/ingest/walk';
import type { Problem } from '../core/model/problem';
import { Failure, reasonOf } from './failure';
import { NodeFiles } from './nodeFiles';

/** Sources held and read at once. */
const BATCH_FILES = 64;

/**
 * Reads the corpus in a folder; nothing is written. A source that cannot be read is among the corpus's problems.
 *
 * @throws Failure when the folder itself cannot be read
 */
export async function openCorpus(folder: string): Promise<Corpus> {
  const root = resolve(folder);
  await checkFolder(folder, root);
  const files = new NodeFiles(root);
  const corpus = new Corpus({ name: basename(root) || root });
  const problems: Problem[] = [];
  corpus.configure(await readCorpusFile(files, problems));
  try {
    await putSources(corpus, files, problems);
  } catch (error) {
    throw new Failure(`${folder} cannot be read: ${reasonOf(error)}.`);
  }
  corpus.report(problems);
  return corpus;
}

async function checkFolder(folder: string, root: string): Promise<void> {
  const found = await stat(root).catch((error: unknown) => {
    throw new Failure(`${folder} cannot be read: ${reasonOf(error)}.`);
  });
  if (!found.isDirectory()) throw new Failure(`${folder} is not a folder.`);
}

async function putSources(corpus: Corpus, files: SourceFileSystem, problems: Problem[]): Promise<void> {
  let batch: string[] = [];
  const put = async (): Promise<void> => {
    corpus.put(await readSources(files, batch, problems));
    batch = [];
  };
  for await (const found of walk(files, makeSelector(corpus.settings), { maxBytes: MAX_SOURCE_BYTES })) {
    if ('problem' in found) problems.push(found.problem);
    else batch.push(found.path);
    if (batch.length === BATCH_FILES) await put();
  }
  await put();
}
