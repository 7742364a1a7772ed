import type { Problem } from '../model/problem';
import { CORPUS_FILE } from './corpusSettings';
import { decode } from './decode';
import { unreadable } from './readSources';
import { MAX_SOURCE_BYTES, type SourceFileSystem } from './source';
import { oversized } from './walk';

/** The text of corpus.yaml; null when there is none, or when it cannot be read as text, which is a problem like any other. */
export async function readCorpusFile(files: SourceFileSystem, problems: Problem[]): Promise<string | null> {
  const size = await files.size(CORPUS_FILE).catch(() => undefined);
  if (size === undefined) return null;
  if (size > MAX_SOURCE_BYTES) {
    problems.push(oversized(CORPUS_FILE, size, MAX_SOURCE_BYTES));
    return null;
  }
  try {
    const decoded = decode(await files.read(CORPUS_FILE));
    if ('text' in decoded) return decoded.text;
    problems.push(unreadable(CORPUS_FILE, decoded.fault));
  } catch (error) {
    problems.push(unreadable(CORPUS_FILE, error));
  }
  return null;
}
