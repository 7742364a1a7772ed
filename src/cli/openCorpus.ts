import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Corpus } from '../core/corpus';
import { CORPUS_FILE } from '../core/ingest/corpusFile';
import { decode } from '../core/ingest/decode';
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
  corpus.configure(await corpusFile(root, files, problems));
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

async function corpusFile(root: string, files: SourceFileSystem, problems: Problem[]): Promise<string | null> {
  const entries = await files.list('').catch((error: unknown) => {
    throw new Failure(`${root} cannot be read: ${reasonOf(error)}.`);
  });
  if (!entries.some(({ name }) => name === CORPUS_FILE)) return null;
  const unusable = (reason: string): null => {
    problems.push({ path: CORPUS_FILE, reason: `The file cannot be read: ${reason}.`, severity: 'skipped' });
    return null;
  };
  try {
    const size = await files.size(CORPUS_FILE);
    if (size > MAX_SOURCE_BYTES) return unusable('it is too large');
    const decoded = decode(await files.read(CORPUS_FILE));
    return 'fault' in decoded ? unusable(decoded.fault) : decoded.text;
  } catch (error) {
    return unusable(reasonOf(error));
  }
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
